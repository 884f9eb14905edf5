package org.unecho.bench.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unecho.model.Article;
import org.unecho.model.Span;

/** Finds words of the truth in texts, and compares spans as sets of words. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’][\\p{L}\\p{N}_]+)*");

  private Words() {}

  /** Where {@code words} stand in the article, any white space between them. */
  static Optional<Span> find(Article article, String words) {
    String pattern =
        List.of(words.strip().split("\\s+")).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher found = Pattern.compile(pattern).matcher(article.text());
    return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
  }

  /** Every place where {@code words} stand in the article. */
  static List<Span> all(Article article, String words) {
    List<Span> all = new ArrayList<>();
    int from = article.text().indexOf(words);
    while (from >= 0 && !words.isEmpty()) {
      all.add(new Span(from, from + words.length()));
      from = article.text().indexOf(words, from + words.length());
    }
    return all;
  }

  /** Jaccard overlap of the word positions under two spans, 0 to 1. */
  static double overlap(Article article, Span a, Span b) {
    Set<Integer> left = positions(article, a);
    Set<Integer> right = positions(article, b);
    Set<Integer> both = new TreeSet<>(left);
    both.retainAll(right);
    left.addAll(right);
    return left.isEmpty() ? 0 : both.size() / (double) left.size();
  }

  private static Set<Integer> positions(Article article, Span span) {
    Set<Integer> positions = new TreeSet<>();
    Matcher word = WORD.matcher(article.text()).region(span.start(), span.end());
    while (word.find()) {
      positions.add(word.start());
    }
    return positions;
  }

  /** Whether all words of {@code wanted} stand in {@code text}, case apart. */
  static boolean holds(String text, String wanted) {
    return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }
}
