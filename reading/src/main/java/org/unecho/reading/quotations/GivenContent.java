package org.unecho.reading.quotations;

import java.util.List;
import java.util.Optional;
import org.unecho.model.Probability;
import org.unecho.model.Quotation.Speaker;
import org.unecho.model.Span;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Finds the source of a content that is given. Since it is known that somebody says it, any verb
 * above the content with a subject will do where no known cue is near.
 */
final class GivenContent {
  private static final double ALIKE = 0.5;

  /** By steps to the governing word; all confidences here are shares right on the training part. */
  private static final List<Double> CERTAIN = List.of(0.72, 0.53, 0.42, 0.25);

  private static final double NEAR = 0.64;
  private static final double OPENING = 0.44;

  private final ParsedArticle article;
  private final Attributor attributor;
  private final AttributionFinder finder;

  GivenContent(ParsedArticle article, Attributor attributor) {
    this.article = article;
    this.attributor = attributor;
    this.finder = new AttributionFinder(article, attributor);
  }

  Optional<Attribution> attribute(List<Span> contents) {
    Span content = contents.get(0);
    return byCandidate(contents)
        .or(() -> byStretch(content))
        .or(() -> byGovernor(contents))
        .or(() -> byCue(content))
        .or(() -> byOpening(content));
  }

  /** What the grammar offers by itself and is most like the given content. */
  private Optional<Attribution> byCandidate(List<Span> contents) {
    Candidate best = null;
    double most = ALIKE;
    for (Sentence sentence : article.sentences()) {
      if (contents.stream().noneMatch(sentence.span()::overlaps)) {
        continue;
      }
      for (Candidate each : finder.offered(sentence)) {
        if (!isOutside(each.cue(), contents)) {
          continue;
        }
        double likeness = likeness(each.spans(), contents);
        if (likeness > most) {
          most = likeness;
          best = each;
        }
      }
    }
    return Optional.ofNullable(best)
        .map(
            each ->
                finder.attribution(each.cue(), each.manner(), contents, AttributionFinder.CERTAIN));
  }

  /** The cue and its source lie outside what they attribute. */
  private static boolean isOutside(Cue cue, List<Span> contents) {
    return contents.stream()
        .noneMatch(
            content ->
                content.contains(cue.word().span())
                    || cue.source().filter(each -> content.contains(each.span())).isPresent());
  }

  private static double likeness(List<Span> a, List<Span> b) {
    int shared = 0;
    for (Span one : a) {
      for (Span two : b) {
        shared += one.shared(two);
      }
    }
    int all = a.stream().mapToInt(Span::length).sum() + b.stream().mapToInt(Span::length).sum();
    return all == shared ? 0 : (double) shared / (all - shared);
  }

  /** The content starts within quotation marks: their speaker. */
  private Optional<Attribution> byStretch(Span content) {
    List<Stretch> stretches = attributor.stretches();
    for (int i = 0; i < stretches.size(); i++) {
      Span outer = stretches.get(i).outer();
      boolean starts = outer.contains(content.start()) || outer.start() - content.start() == 0;
      if (starts && attributor.link(i).isPresent()) {
        Link link = attributor.link(i).get();
        return of(link.cue(), link.speakers(), link.confidence());
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> of(Optional<Cue> cue, List<Speaker> speakers, double confidence) {
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    Speaker speaker = speakers.get(0);
    Span source =
        cue.flatMap(each -> each.source().map(head -> Sources.whole(each, head)))
            .orElse(speaker.span());
    List<Span> words = cue.map(Cue::spans).orElse(List.of());
    return Optional.of(
        new Attribution(
            Attribution.Manner.SAY,
            List.of(source),
            words,
            Optional.of(source),
            Optional.of(speaker),
            Probability.clamp(confidence)));
  }

  private Optional<Attribution> byCue(Span content) {
    Cue best = null;
    double most = 0;
    for (Cue cue : attributor.cues()) {
      double score = score(cue, content);
      if (score > most) {
        most = score;
        best = cue;
      }
    }
    return best == null ? Optional.empty() : of(Optional.of(best), attributor.speakers(best), NEAR);
  }

  private double score(Cue cue, Span content) {
    boolean near = cue.sentence().span().overlaps(content) && !content.contains(cue.word().span());
    if (!near || cue.source().isEmpty() || content.contains(cue.source().get().span())) {
      return 0;
    }
    double score = cue.weight();
    int gap =
        cue.end() <= content.start()
            ? content.start() - cue.end()
            : Math.max(0, cue.start() - content.end());
    score += Math.max(0, 2 - gap / 25.0);
    score += governs(cue, content) ? 2 : 0;
    return score;
  }

  private static boolean governs(Cue cue, Span content) {
    Sentence sentence = cue.sentence();
    return sentence
        .findHead(content)
        .flatMap(
            head ->
                sentence.governors(head).stream()
                    .filter(each -> !content.contains(each.span()))
                    .findFirst())
        .filter(each -> each.equals(cue.word()))
        .isPresent();
  }

  /** Any word above the content that tells its source, or that there is none. */
  private Optional<Attribution> byGovernor(List<Span> contents) {
    Span content = contents.get(0);
    return article
        .findSentence(content)
        .flatMap(
            sentence ->
                new GovernorSource(attributor.sources(), attributor.cueFinder(), content)
                    .find(sentence))
        .map(
            found ->
                finder.attribution(
                    found.cue(),
                    Attribution.Manner.SAY,
                    contents,
                    CERTAIN.get(Math.min(found.steps(), CERTAIN.size() - 1))));
  }

  /** The subject of the sentence, or the noun phrase that opens it: better than nobody. */
  private Optional<Attribution> byOpening(Span content) {
    return article
        .findSentence(content)
        .flatMap(sentence -> opening(sentence, content))
        .map(cue -> finder.attribution(cue, Attribution.Manner.SAY, List.of(content), OPENING));
  }

  private static Optional<Cue> opening(Sentence sentence, Span content) {
    Optional<Token> head =
        sentence
            .findRoot()
            .flatMap(
                root ->
                    sentence.dependents(root, "nsubj").stream()
                        .filter(each -> each.span().end() <= content.start())
                        .findFirst())
            .or(
                () ->
                    NounPhrase.startingAt(sentence, 1)
                        .map(NounPhrase::head)
                        .filter(each -> each.span().end() <= content.start()));
    return head.map(
        source ->
            new Cue(
                sentence,
                sentence.token(Math.min(source.index() + 1, sentence.tokens().size())),
                "",
                sentence.token(Math.min(source.index() + 1, sentence.tokens().size())).span(),
                Optional.of(source),
                OPENING,
                true));
  }
}
