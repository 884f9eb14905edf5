package org.unecho.bench.reading;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import org.unecho.model.Article;
import org.unecho.model.Span;

/**
 * CoreNLP's quote annotator with its default settings, as a peer (Muzny, Fang, Chang, Jurafsky, "A
 * Two-stage Sieve Approach for Quote Attribution", EACL 2017). It finds direct quotations only; to
 * a content that is given it answers with the speaker of the quotation that shares most of it.
 */
final class CoreNlpQuotes implements AttributionReader {
  static final String VERSION =
      "CoreNLP 4.5.10, tokenize,pos,lemma,ner,depparse,coref,quote with default settings";

  private final StanfordCoreNLP pipeline;

  CoreNlpQuotes() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    this.pipeline = new StanfordCoreNLP(settings, false);
  }

  @Override
  public Answers read(Article article, List<List<Span>> contents) {
    Annotation annotation = new Annotation(article.text());
    pipeline.annotate(annotation);
    List<Attributed> found = new ArrayList<>();
    for (CoreMap quote :
        Optional.ofNullable(annotation.get(CoreAnnotations.QuotationsAnnotation.class))
            .orElse(List.of())) {
      Span content =
          new Span(
              quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      List<Span> source = speaker(annotation, quote).map(List::of).orElse(List.of());
      found.add(new Attributed(source, List.of(), List.of(content), OptionalDouble.empty()));
    }
    return new Answers(found, contents.stream().map(each -> answer(found, each)).toList());
  }

  /** The mention nearest to the quotation that the annotator names as its speaker. */
  private static Optional<Span> speaker(Annotation annotation, CoreMap quote) {
    Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    if (first == null || last == null) {
      return Optional.empty();
    }
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    return Optional.of(new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
  }

  private static Attributed answer(List<Attributed> found, List<Span> content) {
    Attributed best = new Attributed(List.of(), List.of(), List.of(), OptionalDouble.empty());
    int most = 0;
    for (Attributed each : found) {
      int shared = content.stream().mapToInt(each.content().get(0)::shared).sum();
      if (shared > most) {
        most = shared;
        best = each;
      }
    }
    return best;
  }
}
