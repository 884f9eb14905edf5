package org.unecho.reading.syntax;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * CoreNLP's models, loaded once. The three pipelines load side by side because entity labels and
 * dependencies each take seconds and do not need each other.
 */
final class Models {
  private static final String NER = "edu/stanford/nlp/models/ner/english.";

  private final List<StanfordCoreNLP> stages;

  private Models(List<StanfordCoreNLP> stages) {
    this.stages = stages;
  }

  private static final class Loaded {
    static final Models MODELS = load();
  }

  /** The models; the first call loads them. */
  static Models get() {
    return Loaded.MODELS;
  }

  private static Models load() {
    CompletableFuture<StanfordCoreNLP> entities =
        CompletableFuture.supplyAsync(() -> pipeline("ner"));
    StanfordCoreNLP words = pipeline("tokenize,pos,lemma");
    StanfordCoreNLP grammar = pipeline("depparse");
    return new Models(List.of(words, entities.join(), grammar));
  }

  private static StanfordCoreNLP pipeline(String annotators) {
    Properties settings = new Properties();
    settings.setProperty("annotators", annotators);
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep");
    // Two models: the first is the better one for persons, places and bodies; the second adds
    // nationalities (MISC).
    settings.setProperty(
        "ner.model",
        NER + "all.3class.distsim.crf.ser.gz," + NER + "conll.4class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    return new StanfordCoreNLP(settings, false);
  }

  void annotate(Annotation annotation) {
    stages.forEach(stage -> stage.annotate(annotation));
  }
}
