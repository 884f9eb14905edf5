package org.unecho.picture.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.unecho.model.ActorType;
import org.unecho.model.Article;
import org.unecho.model.Mention;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Span;
import org.unecho.model.Tie;
import org.unecho.picture.network.Wordings.Wording;
import org.unecho.picture.pile.Counting;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.SentenceSpans;

/**
 * Ties that texts state in so many words: "a member of", "its ally". Two actors are tied where
 * nothing but such words stands between their names; a sentence that supposes, wishes or denies
 * ties nobody.
 */
final class StatedTies {
  /** Between the members of a list: "Velm, Ostra and Tarn". */
  private static final Pattern LIST = Pattern.compile("(?:,? and|,? or|,|, as well as) (?:the )?");

  private static final Pattern SUPPOSED =
      Pattern.compile(
          "\\b(?:if|unless|whether|would|could|should|might|may|not|never|no longer|former|formerly"
              + "|wants?|wish(?:es)?|hopes?|bid|apply|applied|nor|neither|without)\\b|n't\\b",
          Pattern.CASE_INSENSITIVE);

  /** Of one member only the nearest name is told. */
  private static final Pattern PLURAL =
      Pattern.compile(
          "\\b(?:members|allies|allied|foes|rivals|enemies|adversaries|are|were|have)\\b");

  private static final Set<ActorType> WHO =
      EnumSet.of(ActorType.STATE, ActorType.ALLIANCE, ActorType.ORGANISATION, ActorType.GROUP);

  private static final Set<ActorType> BODY = EnumSet.of(ActorType.ALLIANCE, ActorType.ORGANISATION);

  private final Pile pile;
  private final SortedMap<String, Tie> found = new TreeMap<>();
  private final SortedMap<String, TreeSet<Passage>> passages = new TreeMap<>();

  private StatedTies(Pile pile) {
    this.pile = pile;
  }

  /** The ties that the pile states, unsorted. */
  static List<Tie> of(Pile pile) {
    StatedTies ties = new StatedTies(pile);
    pile.readings().forEach(ties::read);
    List<Tie> all = new ArrayList<>();
    ties.found.forEach((key, tie) -> all.add(ties.whole(key, tie)));
    return all;
  }

  private void read(Reading reading) {
    Article article = pile.find(reading.article()).orElseThrow();
    for (Span stretch : article.body()) {
      for (Span sentence : SentenceSpans.of(article.text(), stretch)) {
        if (!SUPPOSED.matcher(article.words(sentence)).find()) {
          read(article, sentence, mentions(reading, sentence));
        }
      }
    }
  }

  /** Each place once: where two mentions overlap, the longer. */
  private static List<Mention> mentions(Reading reading, Span sentence) {
    List<Mention> kept = new ArrayList<>();
    reading.mentions().stream()
        .filter(each -> sentence.contains(each.span()) && WHO.contains(each.type()))
        .sorted(
            Comparator.comparing((Mention each) -> -each.span().length())
                .thenComparing(Mention::span))
        .forEach(
            each -> {
              if (kept.stream().noneMatch(one -> one.span().overlaps(each.span()))) {
                kept.add(each);
              }
            });
    kept.sort(Comparator.comparing(Mention::span));
    return kept;
  }

  private void read(Article article, Span sentence, List<Mention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Span gap = between(mentions.get(i), mentions.get(i + 1));
      String between = article.words(gap);
      String before = article.words(new Span(sentence.start(), mentions.get(i).span().start()));
      for (Wording wording : Wordings.ALL) {
        if (wording.fits(before, between)) {
          List<Mention> left =
              wording.spreadsLeft() && PLURAL.matcher(between).find()
                  ? back(article, mentions, i)
                  : List.of(mentions.get(i));
          List<Mention> right =
              wording.spreadsRight() ? on(article, mentions, i + 1) : List.of(mentions.get(i + 1));
          tie(wording, article.passage(sentence), left, right);
        }
      }
      together(article, sentence, mentions, i);
    }
  }

  private static Span between(Mention a, Mention b) {
    return new Span(/* start= */ a.span().end(), /* end= */ b.span().start());
  }

  /**
   * "Velm and Ostra are allies", "rivals such as Velm and Ostra": what is said holds of each two.
   */
  private void together(Article article, Span sentence, List<Mention> mentions, int last) {
    List<Mention> list = back(article, mentions, last + 1);
    if (list.size() < 2) {
      return;
    }
    int end = mentions.get(last + 1).span().end();
    String before = article.words(new Span(sentence.start(), list.get(0).span().start()));
    Wordings.findTogether(article.words(new Span(end, sentence.end())))
        .or(() -> Wordings.findOpening(before))
        .ifPresent(kind -> eachTwo(kind, list, article.passage(sentence)));
  }

  private void eachTwo(Tie.Kind kind, List<Mention> list, Passage at) {
    for (int a = 0; a < list.size(); a++) {
      for (int b = a + 1; b < list.size(); b++) {
        add(kind, list.get(a), list.get(b), at);
      }
    }
  }

  /** The list that ends with that mention. */
  private static List<Mention> back(Article article, List<Mention> mentions, int last) {
    List<Mention> list = new ArrayList<>(List.of(mentions.get(last)));
    for (int i = last; i > 0 && isListed(article, mentions.get(i - 1), mentions.get(i)); i--) {
      list.add(0, mentions.get(i - 1));
    }
    return list;
  }

  /** The list that begins with that mention. */
  private static List<Mention> on(Article article, List<Mention> mentions, int first) {
    List<Mention> list = new ArrayList<>(List.of(mentions.get(first)));
    for (int i = first;
        i + 1 < mentions.size() && isListed(article, mentions.get(i), mentions.get(i + 1));
        i++) {
      list.add(mentions.get(i + 1));
    }
    return list;
  }

  private static boolean isListed(Article article, Mention a, Mention b) {
    return LIST.matcher(article.words(between(a, b))).matches();
  }

  private void tie(Wording wording, Passage at, List<Mention> left, List<Mention> right) {
    for (Mention a : left) {
      for (Mention b : right) {
        add(wording.kind(), wording.turned() ? b : a, wording.turned() ? a : b, at);
      }
    }
  }

  private void add(Tie.Kind kind, Mention a, Mention b, Passage at) {
    String from = pile.actors().id(at.article(), a.actor());
    String to = pile.actors().id(at.article(), b.actor());
    boolean fits = kind != Tie.Kind.MEMBER || (BODY.contains(b.type()) && !BODY.contains(a.type()));
    if (from.equals(to) || !fits) {
      return;
    }
    boolean turn = kind != Tie.Kind.MEMBER && from.compareTo(to) > 0;
    Tie tie = tie(kind, turn ? to : from, turn ? from : to, List.of(at));
    String key = tie.from() + '\0' + tie.to() + '\0' + kind;
    found.putIfAbsent(key, tie);
    passages.computeIfAbsent(key, each -> new TreeSet<>()).add(at);
  }

  private Tie whole(String key, Tie tie) {
    return tie(
        tie.kind(),
        tie.from(),
        tie.to(),
        List.copyOf(passages.getOrDefault(key, new TreeSet<>(tie.passages()))));
  }

  private Tie tie(Tie.Kind kind, String from, String to, List<Passage> at) {
    int origins = pile.origins(at).size();
    return new Tie(
        from,
        to,
        kind,
        List.of(),
        at,
        kind == Tie.Kind.FOES ? -1 : 1,
        Counting.of(pile, at, Counting.byNumber(origins), List.of()));
  }
}
