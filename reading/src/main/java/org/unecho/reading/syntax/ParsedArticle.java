package org.unecho.reading.syntax;

import java.util.List;
import java.util.Optional;
import org.unecho.model.Article;
import org.unecho.model.Span;

/**
 * An article with its grammar.
 *
 * @param article the article
 * @param sentences its sentences without furniture, in order
 * @param times its time expressions, in order
 */
public record ParsedArticle(Article article, List<Sentence> sentences, List<TimeFinding> times) {
  /** Copies the lists. */
  public ParsedArticle {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
  }

  /** The sentence that holds the start of {@code span}, if any. */
  public Optional<Sentence> findSentence(Span span) {
    return sentences.stream().filter(each -> each.span().contains(span.start())).findFirst();
  }

  /** The words of the article under {@code span}. */
  public String words(Span span) {
    return article.words(span);
  }
}
