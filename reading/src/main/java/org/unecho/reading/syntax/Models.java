package org.unecho.reading.syntax;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.unecho.reading.dependencies.DependencyParser;
import org.unecho.reading.stages.StageWatch;

/**
 * The models, loaded once. They load side by side because each takes its time and does not need the
 * others.
 *
 * @param words CoreNLP's words, sentences, parts of speech and lemmas
 * @param labels its entity labels and time expressions
 * @param grammar what depends on what
 */
record Models(StanfordCoreNLP words, EntityLabels labels, DependencyParser grammar) {
  private static final String NETWORK = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private static final class Loaded {
    static final Models MODELS = load();
  }

  /** The models; the first call loads them. */
  static Models get() {
    return Loaded.MODELS;
  }

  private static Models load() {
    CompletableFuture<EntityLabels> labels = CompletableFuture.supplyAsync(EntityLabels::load);
    CompletableFuture<DependencyParser> grammar =
        CompletableFuture.supplyAsync(() -> DependencyParser.load(NETWORK));
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep");
    StanfordCoreNLP words = new StanfordCoreNLP(settings, false);
    return new Models(words, labels.join(), grammar.join());
  }

  /** Finds sentences, words, lemmas, labels and times. */
  void annotate(Annotation annotation, StageWatch watch) {
    watch.during(
        "words",
        () -> {
          words.annotate(annotation);
          return annotation;
        });
    labels.annotate(annotation, watch);
  }
}
