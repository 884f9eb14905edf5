package org.unecho.reading.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.reading.dependencies.DependencyParser;

/** Turns CoreNLP's annotation of one part of a text into our own records. */
final class AnnotationReader {
  private final List<CoreMap> read;
  private final int offset;
  private final DependencyParser grammar;

  AnnotationReader(Annotation annotation, int offset, DependencyParser grammar) {
    this.read =
        Optional.ofNullable(annotation.get(CoreAnnotations.SentencesAnnotation.class))
            .orElse(List.of());
    this.offset = offset;
    this.grammar = grammar;
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
    return new Sentence(span, tokens, arcs(tokens));
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

  private List<Arc> arcs(List<Token> tokens) {
    List<String> words = tokens.stream().map(Token::word).toList();
    List<String> tags = tokens.stream().map(Token::tag).toList();
    List<Arc> arcs = new ArrayList<>();
    for (DependencyParser.Governed each : grammar.parse(words, tags)) {
      arcs.add(new Arc(each.governor(), arcs.size() + 1, each.relation()));
    }
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
