package org.unecho.bench.speed;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.unecho.model.Article;

/**
 * CoreNLP's own way from a text to quotations with speakers, all settings as they come: {@code
 * tokenize,pos,lemma,ner,depparse,coref,quote}.
 */
final class CoreNlpPeer {
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private final StanfordCoreNLP pipeline;

  private CoreNlpPeer(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads all its models. */
  static CoreNlpPeer load() {
    Properties settings = new Properties();
    settings.setProperty("annotators", ANNOTATORS);
    return new CoreNlpPeer(new StanfordCoreNLP(settings));
  }

  /** What is measured, to be told beside the numbers. */
  static String release() {
    String jar =
        StanfordCoreNLP.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return jar.replaceAll(".*/|\\.jar$", "") + " " + ANNOTATORS;
  }

  void read(Article article) {
    Annotation annotation = new Annotation(article.text());
    article
        .header()
        .published()
        .day()
        .ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
    pipeline.annotate(annotation);
  }
}
