package org.unecho.bench.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes a pile of a given size by lot. Of ten stories seven have one independent report, two have
 * two, one has three; half of the reports are never copied, the others once to eight times, so that
 * somewhat more than half of a pile are copies.
 */
public final class PileGenerator {
  /** How often each report is copied, drawn evenly. */
  private static final int[] COPIES = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 4, 4, 8};

  /** How a copy is made, drawn evenly. */
  private static final List<Way> WAYS =
      List.of(
          Way.VERBATIM,
          Way.VERBATIM,
          Way.EDITED,
          Way.EDITED,
          Way.EDITED,
          Way.EXCERPT,
          Way.REWORDED,
          Way.REWORDED,
          Way.REWORDED,
          Way.PATCHWORK);

  /** Of ten copies so many are made from a copy, where there is one worth copying. */
  private static final int FROM_COPIES = 3;

  /** Longer chains are rare in life, and reworded again and again nothing is left. */
  private static final int LONGEST_CHAIN = 3;

  private final SplittableRandom random;
  private final Reporter reporter;
  private final Copyist copyist;
  private final Desk desk;
  private final List<Draft> drafts = new ArrayList<>();

  private PileGenerator(long seed) {
    this.random = new SplittableRandom(seed);
    Grammar grammar = Grammar.shipped();
    this.reporter = new Reporter(grammar, random);
    this.copyist = new Copyist(grammar, Rewording.shipped(), random);
    this.desk = new Desk(random);
  }

  /**
   * A pile.
   *
   * @param size number of articles, 1 to 999,999
   * @param seed same seed, same pile
   */
  public static GeneratedPile generate(int size, long seed) {
    if (size < 1 || size > 999_999) {
      throw new IllegalArgumentException(
          "a pile has 1 to 999,999 articles, but %d were asked for".formatted(size));
    }
    return new PileGenerator(seed).pile(size);
  }

  private GeneratedPile pile(int size) {
    while (drafts.size() < size) {
      tell(reporter.story());
    }
    return bound(drafts.subList(0, size));
  }

  private void tell(Story story) {
    int draw = random.nextInt(10);
    int reports = draw < 7 ? 1 : draw < 9 ? 2 : 3;
    int shift = random.nextInt(100);
    for (int turn = 0; turn < reports; turn++) {
      Draft report =
          new Draft(
              drafts.size(),
              Way.ORIGINAL,
              List.of(),
              reporter.title(story),
              reporter.report(story, turn, shift),
              desk.issue(story.time(), List.of()));
      drafts.add(report);
      copy(story, report);
    }
  }

  private void copy(Story story, Draft report) {
    List<Draft> worthCopying = new ArrayList<>(List.of(report));
    for (int i = COPIES[random.nextInt(COPIES.length)]; i > 0; i--) {
      boolean fromCopy = random.nextInt(10) < FROM_COPIES;
      Draft parent = fromCopy ? worthCopying.get(random.nextInt(worthCopying.size())) : report;
      Way way = way(parent);
      Draft copy = way == Way.PATCHWORK ? patchwork(parent) : made(way, story, parent);
      drafts.add(copy);
      if (way != Way.EXCERPT && way != Way.PATCHWORK && depth(copy) < LONGEST_CHAIN) {
        worthCopying.add(copy);
      }
    }
  }

  /** What was reworded once has few words left to replace: it is edited instead. */
  private Way way(Draft parent) {
    Way way = WAYS.get(random.nextInt(WAYS.size()));
    return way == Way.REWORDED && parent.isReworded() ? Way.EDITED : way;
  }

  private Draft made(Way way, Story story, Draft parent) {
    String title = random.nextInt(2) == 0 ? parent.title() : reporter.title(story);
    return new Draft(
        drafts.size(),
        way,
        List.of(parent),
        title,
        copyist.copy(way, parent.sentences()),
        desk.issue(parent.issue().time(), List.of(parent.issue())));
  }

  /** From {@code parent} and an earlier original; from {@code parent} alone if there is none. */
  private Draft patchwork(Draft parent) {
    List<Draft> others =
        drafts.subList(Math.max(0, drafts.size() - 200), drafts.size()).stream()
            .filter(each -> each.way() == Way.ORIGINAL && !each.shares(parent))
            .toList();
    List<Draft> parents = new ArrayList<>(List.of(parent));
    if (!others.isEmpty()) {
      parents.add(others.get(random.nextInt(others.size())));
    }
    List<String> sentences =
        parents.size() == 1
            ? copyist.copy(Way.EXCERPT, parent.sentences())
            : copyist.patchwork(parent.sentences(), parents.get(1).sentences());
    return new Draft(
        drafts.size(),
        parents.size() == 1 ? Way.EXCERPT : Way.PATCHWORK,
        parents,
        parent.title(),
        sentences,
        desk.issue(
            parents.stream()
                .map(each -> each.issue().time())
                .max(java.time.Instant::compareTo)
                .orElseThrow(),
            parents.stream().map(Draft::issue).toList()));
  }

  private static int depth(Draft draft) {
    return draft.parents().isEmpty() ? 0 : 1 + depth(draft.parents().get(0));
  }

  private GeneratedPile bound(List<Draft> kept) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      numbers.add(i);
    }
    for (int i = numbers.size() - 1; i > 0; i--) {
      Collections.swap(numbers, i, random.nextInt(i + 1));
    }
    Map<String, List<String>> parents = new LinkedHashMap<>();
    Map<String, Way> ways = new LinkedHashMap<>();
    List<org.unecho.model.Article> articles = new ArrayList<>();
    for (Draft draft : kept) {
      String id = Desk.id(numbers.get(draft.number()));
      articles.add(desk.article(id, draft));
      ways.put(id, draft.way());
      if (!draft.parents().isEmpty()) {
        parents.put(
            id, draft.parents().stream().map(p -> Desk.id(numbers.get(p.number()))).toList());
      }
    }
    articles.sort(java.util.Comparator.comparing(org.unecho.model.Article::id));
    return new GeneratedPile(articles, parents, ways);
  }
}
