package org.unecho.reading.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;

/** Turns CoreNLP's annotation of one part of a text into our own records. */
final class AnnotationReader {
  private final List<CoreMap> read;
  private final int offset;

  AnnotationReader(Annotation annotation, int offset) {
    this.read =
        Optional.ofNullable(annotation.get(CoreAnnotations.SentencesAnnotation.class))
            .orElse(List.of());
    this.offset = offset;
  }

  List<Sentence> sentences() {
    return read.stream().filter(each -> !labels(each).isEmpty()).map(this::sentence).toList();
  }

  private Sentence sentence(CoreMap found) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : labels(found)) {
      tokens.add(token(tokens.size() + 1, label));
    }
    Span span = tokens.get(0).span().hull(tokens.get(tokens.size() - 1).span());
    return new Sentence(span, tokens, arcs(found));
  }

  private Token token(int index, CoreLabel label) {
    return new Token(
        index,
        span(label),
        label.word(),
        Optional.ofNullable(label.lemma()).orElse(label.word()),
        Optional.ofNullable(label.tag()).orElse(""),
        Optional.ofNullable(label.ner()).orElse("O"),
        Optional.ofNullable(label.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class))
            .orElse(""));
  }

  private static List<Arc> arcs(CoreMap found) {
    SemanticGraph graph = found.get(BasicDependenciesAnnotation.class);
    if (graph == null) {
      return List.of();
    }
    List<Arc> arcs = new ArrayList<>();
    graph.getRoots().forEach(root -> arcs.add(new Arc(0, root.index(), "root")));
    graph
        .edgeIterable()
        .forEach(
            edge ->
                arcs.add(
                    new Arc(
                        edge.getGovernor().index(),
                        edge.getDependent().index(),
                        edge.getRelation().toString())));
    arcs.sort(Comparator.comparingInt(Arc::dependent).thenComparingInt(Arc::governor));
    return arcs;
  }

  List<TimeFinding> times() {
    List<TimeFinding> times = new ArrayList<>();
    for (CoreMap sentence : read) {
      Timex open = null;
      for (CoreLabel label : labels(sentence)) {
        Timex timex = label.get(TimeAnnotations.TimexAnnotation.class);
        if (timex != null && timex.equals(open)) {
          TimeFinding last = times.remove(times.size() - 1);
          times.add(new TimeFinding(last.span().hull(span(label)), last.type(), last.value()));
        } else if (timex != null) {
          finding(timex, span(label)).ifPresent(times::add);
        }
        open = timex;
      }
    }
    return times;
  }

  private static Optional<TimeFinding> finding(Timex timex, Span span) {
    String type = String.valueOf(timex.timexType()).toUpperCase(Locale.ROOT);
    for (TimeMention.Type known : TimeMention.Type.values()) {
      if (known.name().equals(type)) {
        String value =
            Optional.ofNullable(timex.value())
                .or(() -> Optional.ofNullable(timex.altVal()))
                .orElse("");
        return Optional.of(new TimeFinding(span, known, value));
      }
    }
    return Optional.empty();
  }

  private static List<CoreLabel> labels(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  private Span span(CoreLabel label) {
    return new Span(label.beginPosition(), label.endPosition()).shift(offset);
  }
}
