package org.unecho.reading.syntax;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.unecho.reading.stages.StageWatch;

/**
 * CoreNLP's entity labels with one model instead of three, and with SUTime only for the sentences
 * that may hold a time: its rules cost more than all other reading of a sentence together.
 */
final class EntityLabels extends NERCombinerAnnotator {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** CoreNLP hands nothing of ours on to the sentences; it labels them on the calling thread. */
  private final ThreadLocal<StageWatch> watching = ThreadLocal.withInitial(StageWatch::none);

  private final NERCombinerAnnotator withTimes;
  private final NERCombinerAnnotator withoutTimes;

  private EntityLabels(Properties settings, CRFClassifier<CoreLabel> model) throws IOException {
    super(settings);
    this.withTimes = labels(true, model);
    this.withoutTimes = labels(false, model);
  }

  /** Loads the model, which takes some seconds. */
  static EntityLabels load() {
    Properties settings = new Properties();
    // This shell only joins words at hyphens as the model expects them; the labels come from below.
    settings.setProperty("ner.model", "");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    try {
      return new EntityLabels(settings, CRFClassifier.getClassifier(MODEL));
    } catch (IOException broken) {
      throw new UncheckedIOException(MODEL + ": " + broken.getMessage(), broken);
    } catch (ClassNotFoundException broken) {
      throw new IllegalStateException(MODEL + " does not fit CoreNLP's classes", broken);
    }
  }

  @SuppressWarnings("unchecked") // CoreNLP takes any number of models of one type
  private static NERCombinerAnnotator labels(boolean times, CRFClassifier<CoreLabel> model)
      throws IOException {
    NERClassifierCombiner combiner = new NERClassifierCombiner(true, times, model);
    return new NERCombinerAnnotator(combiner, false, 1, 0, Integer.MAX_VALUE, false, false);
  }

  /** Labels all sentences. */
  void annotate(Annotation annotation, StageWatch watch) {
    watching.set(watch);
    try {
      annotate(annotation);
    } finally {
      watching.remove();
    }
  }

  @Override
  public void doOneSentence(Annotation annotation, CoreMap sentence) {
    List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
    boolean timely = TimeWords.mayTell(words.stream().map(CoreLabel::word).toList());
    watching
        .get()
        .during(
            timely ? "labelsAndTimes" : "labels",
            () -> {
              (timely ? withTimes : withoutTimes).doOneSentence(annotation, sentence);
              return sentence;
            });
  }
}
