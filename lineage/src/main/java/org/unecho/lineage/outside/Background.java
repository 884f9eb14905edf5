package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;
import org.unecho.lineage.text.Word;

/**
 * How a pile words things: how many articles use a word, and which words stand between the same
 * neighbours. Two words on one side and one on the other are a context; contexts are counted by the
 * different words around them, so that forty prints of one dispatch count once.
 *
 * <p>Only contexts in which some article has a word that no other uses are kept, so memory grows
 * with the rare words alone. A small pile has no background: there lists alone tell.
 */
public final class Background {
  /** Fewer articles do not show what is usual; set by hand. */
  private static final int LEAST_ARTICLES = 50;

  /** Articles beyond these add cost and little else; the pile comes in the order of its ids. */
  private static final int MOST_ARTICLES = 20_000;

  /** Contexts kept: hostile piles may be made of rare words. */
  private static final int MOST_CONTEXTS = 300_000;

  /** Different surroundings kept of one word in one context. */
  private static final int MOST_AROUND = 50;

  /** The share of the articles that use a word which everybody uses; set by hand. */
  private static final double EVERYBODY = 0.03;

  private static final int LEAST_USERS = 5;

  /** A number of a word takes 20 bits. */
  private static final int MOST_EVERYBODYS = 1_000_000;

  /** Surroundings in which the usual word stands, so that it is no chance and no copied passage. */
  private static final int LEAST_AROUND = 3;

  /**
   * The share of a context that its usual word has. With this and the bound above, 5 of 623
   * articles of a real pile had one such word and none had two; both were set on that pile.
   */
  private static final double USUAL = 0.5;

  private final Set<String> articles = new HashSet<>();
  private final Map<String, Integer> users = new HashMap<>();

  /** Words that everybody uses, numbered from 1; 0 is no such word. */
  private final Map<String, Integer> everybodys = new HashMap<>();

  private final Map<Long, Map<String, Set<String>>> contexts = new HashMap<>();

  private Background(List<Prose> pile) {
    pile.forEach(prose -> articles.add(prose.id()));
    for (Prose prose : pile) {
      Set<String> own = new HashSet<>();
      prose.words().forEach(word -> own.add(word.lower()));
      own.forEach(word -> users.merge(word, 1, Integer::sum));
    }
    double everybody = Math.max(LEAST_USERS, EVERYBODY * pile.size());
    users.entrySet().stream()
        .filter(entry -> entry.getValue() >= everybody)
        .map(Map.Entry::getKey)
        .sorted()
        .limit(MOST_EVERYBODYS)
        .forEach(word -> everybodys.put(word, everybodys.size() + 1));
    pile.forEach(this::want);
    pile.forEach(this::count);
  }

  /** No background: every word is as good as any other. */
  public static Background none() {
    return new Background(List.of());
  }

  /** The background of a pile; none of a small one. */
  public static Background of(List<Prose> pile) {
    return pile.size() < LEAST_ARTICLES
        ? none()
        : new Background(pile.subList(0, Math.min(MOST_ARTICLES, pile.size())));
  }

  /** The word that the others put where this article has one of its own, if there is one. */
  Optional<String> usual(Prose prose, Sentence sentence, int at) {
    String word = sentence.words().get(at).lower();
    if (contexts.isEmpty() || !isOwn(prose, word)) {
      return Optional.empty();
    }
    return around(sentence.words(), numbers(sentence.words()), at).stream()
        .flatMap(context -> usual(context.key(), word).stream())
        .findFirst();
  }

  private boolean isOwn(Prose prose, String word) {
    return users.getOrDefault(word, 0) - (articles.contains(prose.id()) ? 1 : 0) <= 0;
  }

  private Optional<String> usual(long context, String word) {
    String best = "";
    int most = 0;
    int all = 1;
    for (Map.Entry<String, Set<String>> each :
        contexts.getOrDefault(context, Map.of()).entrySet()) {
      if (!each.getKey().equals(word)) {
        all += each.getValue().size();
        if (each.getValue().size() > most) {
          most = each.getValue().size();
          best = each.getKey();
        }
      }
    }
    return most >= LEAST_AROUND && most >= USUAL * all ? Optional.of(best) : Optional.empty();
  }

  private void want(Prose prose) {
    for (Sentence sentence : prose.sentences()) {
      List<Integer> numbers = numbers(sentence.words());
      for (int i = 0; i < sentence.words().size(); i++) {
        if (isOwn(prose, sentence.words().get(i).lower()) && contexts.size() < MOST_CONTEXTS) {
          around(sentence.words(), numbers, i)
              .forEach(context -> contexts.putIfAbsent(context.key(), new TreeMap<>()));
        }
      }
    }
  }

  private void count(Prose prose) {
    for (Sentence sentence : prose.sentences()) {
      List<Word> words = sentence.words();
      List<Integer> numbers = numbers(words);
      for (int i = 0; i < words.size(); i++) {
        for (Context context : around(words, numbers, i)) {
          Map<String, Set<String>> seen = contexts.get(context.key());
          if (seen != null) {
            Set<String> around = seen.computeIfAbsent(words.get(i).lower(), key -> new TreeSet<>());
            if (around.size() < MOST_AROUND) {
              around.add(context.beyond());
            }
          }
        }
      }
    }
  }

  /**
   * Where a word stands.
   *
   * @param key the words beside it, that everybody uses, by their numbers
   * @param beyond the next word, which is not part of the context
   */
  private record Context(long key, String beyond) {}

  private List<Integer> numbers(List<Word> words) {
    List<Integer> numbers = new ArrayList<>(words.size());
    words.forEach(word -> numbers.add(everybodys.getOrDefault(word.lower(), 0)));
    return numbers;
  }

  private static List<Context> around(List<Word> words, List<Integer> numbers, int at) {
    long left = number(numbers, at - 1);
    long right = number(numbers, at + 1);
    if (left == 0 || right == 0) {
      return List.of();
    }
    List<Context> found = new ArrayList<>(2);
    long before = number(numbers, at - 2);
    long after = number(numbers, at + 2);
    if (before > 0) {
      found.add(new Context((before << 40 | left << 20 | right) << 1, word(words, at + 2)));
    }
    if (after > 0) {
      found.add(new Context((left << 40 | right << 20 | after) << 1 | 1, word(words, at - 2)));
    }
    return found;
  }

  private static long number(List<Integer> numbers, int at) {
    return at >= 0 && at < numbers.size() ? numbers.get(at) : 0;
  }

  private static String word(List<Word> words, int at) {
    return at >= 0 && at < words.size() ? words.get(at).lower() : ".";
  }
}
