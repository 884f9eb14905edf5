package org.unecho.lineage.text;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Passage;
import org.unecho.model.Span;

/**
 * An article cut into paragraphs and sentences, furniture left out.
 *
 * @param article the article
 * @param paragraphs its paragraphs, in order
 * @param sentences its sentences, in order
 * @param quoted the stretches between quotation marks and embedded posts, in order
 */
public record Prose(
    Article article, List<Span> paragraphs, List<Sentence> sentences, List<Span> quoted) {
  /**
   * Sentences read of one article: ten times a long article. What lies beyond is left out, so that
   * one hostile text cannot make the comparison of all pairs endless.
   */
  public static final int MAX_SENTENCES = 2000;

  /** Copies the lists. */
  public Prose {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    quoted = List.copyOf(quoted);
  }

  /** Cuts {@code article}. */
  public static Prose of(Article article) {
    Splitter splitter = new Splitter(article.text());
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> quoted = new ArrayList<>();
    for (Span body : article.body()) {
      for (Span paragraph : splitter.paragraphs(body)) {
        if (sentences.size() >= MAX_SENTENCES) {
          break;
        }
        if (Posts.isSignature(article.text(), paragraph) && !paragraphs.isEmpty()) {
          Span post = paragraphs.get(paragraphs.size() - 1);
          quoted.removeIf(post::overlaps);
          quoted.add(post);
        }
        paragraphs.add(paragraph);
        boolean signed = Posts.isSigned(article.text(), paragraph);
        quoted.addAll(signed ? List.of(paragraph) : Quoted.in(article.text(), paragraph));
        for (Span span : splitter.sentences(paragraph)) {
          List<Word> words = Word.in(article.text(), span);
          if (!words.isEmpty()) {
            sentences.add(new Sentence(span, oneLine(span.of(article.text())), words));
          }
        }
      }
    }
    return new Prose(article, paragraphs, sentences, quoted);
  }

  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = !line.isEmpty();
      } else {
        if (blank) {
          line.append(' ');
        }
        blank = false;
        line.append(c == '\u2019' ? '\'' : c);
      }
    }
    return line.toString();
  }

  /** The article's id. */
  public String id() {
    return article.id();
  }

  /** The words of the text under {@code span}. */
  public String words(Span span) {
    return article.words(span);
  }

  /** The passage under {@code span}. */
  public Passage at(Span span) {
    return article.passage(span);
  }

  /** Code units of all sentences together. */
  public int length() {
    return sentences.stream().mapToInt(s -> s.span().length()).sum();
  }

  /** The share of {@code span} that stands between quotation marks, 0 to 1. */
  public double quotedShare(Span span) {
    int inside = 0;
    for (Span each : quoted) {
      inside += span.shared(each);
    }
    return span.isEmpty() ? 0 : (double) inside / span.length();
  }

  /** All words of all sentences, in order. */
  public List<Word> words() {
    List<Word> words = new ArrayList<>();
    sentences.forEach(sentence -> words.addAll(sentence.words()));
    return words;
  }
}
