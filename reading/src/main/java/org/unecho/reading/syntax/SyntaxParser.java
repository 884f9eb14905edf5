package org.unecho.reading.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Span;
import org.unecho.reading.stages.StageWatch;

/**
 * Reads the grammar of articles with CoreNLP (Manning et al., The Stanford CoreNLP Natural Language
 * Processing Toolkit, ACL 2014). Safe for use by several threads; the models are loaded once for
 * the process, on first use.
 */
public final class SyntaxParser {
  private final StageWatch watch;

  private SyntaxParser(StageWatch watch) {
    this.watch = watch;
  }

  /** A parser; making one costs nothing, the first use loads the models (some seconds). */
  public static SyntaxParser of() {
    return of(StageWatch.none());
  }

  /** A parser whose stages {@code watch} sees. */
  public static SyntaxParser of(StageWatch watch) {
    return new SyntaxParser(watch);
  }

  /**
   * Reads {@code article} without its furniture, part by part. Memory grows with the longest part,
   * not with the article.
   */
  public ParsedArticle parse(Article article) {
    String text = ReadableText.of(article);
    List<Sentence> sentences = new ArrayList<>();
    List<TimeFinding> times = new ArrayList<>();
    for (Span part : ReadableText.parts(text)) {
      Annotation annotation = new Annotation(part.of(text));
      article
          .header()
          .published()
          .day()
          .ifPresent(
              day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
      Models models = Models.get();
      models.annotate(annotation, watch);
      AnnotationReader reader = new AnnotationReader(annotation, part.start(), models.grammar());
      sentences.addAll(watch.during("grammar", reader::sentences));
      times.addAll(reader.times());
    }
    return new ParsedArticle(article, sentences, times);
  }
}
