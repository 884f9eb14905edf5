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
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span here = sentences.get(middle).span();
      if (here.contains(span.start())) {
        return Optional.of(sentences.get(middle));
      }
      if (here.start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** Its paragraphs without furniture, in order: where a paragraph ends, a sentence ends too. */
  public List<Span> paragraphs() {
    return ReadableText.paragraphs(ReadableText.of(article));
  }

  /** The words of the article under {@code span}. */
  public String words(Span span) {
    return article.words(span);
  }
}
