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
    return byCandidate(contents, ALIKE)
        .or(() -> byStretch(content))
        .or(() -> byGovernor(content))
        .or(() -> byCue(content));
  }

  /** What the grammar offers by itself and is most like the given content. */
  private Optional<Attribution> byCandidate(List<Span> contents, double least) {
    Candidate best = null;
    double most = least;
    for (Sentence sentence : article.sentences()) {
      if (contents.stream().noneMatch(sentence.span()::overlaps)) {
        continue;
      }
      for (Candidate each : finder.offered(sentence)) {
        double likeness = likeness(each.spans(), contents);
        if (likeness > most) {
          most = likeness;
          best = each;
        }
      }
    }
    return Optional.ofNullable(best).map(each -> finder.attribution(each, contents));
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
    return best == null
        ? Optional.empty()
        : of(Optional.of(best), attributor.speakers(best), Math.min(0.9, most / 4));
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

  /** Any verb above the content, nearest first, or a noun with a possessor ("her view that"). */
  private Optional<Attribution> byGovernor(Span content) {
    Optional<Sentence> sentence = article.findSentence(content);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> head = sentence.get().findHead(content);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    for (Token above : sentence.get().governors(head.get())) {
      if (content.contains(above.span())) {
        continue;
      }
      Optional<Cue> cue = made(sentence.get(), above, content);
      if (cue.isPresent()) {
        return of(cue, attributor.speakers(cue.get()), 0.5);
      }
    }
    return Optional.empty();
  }

  private Optional<Cue> made(Sentence sentence, Token above, Span content) {
    if (above.isNoun()) {
      return sentence.dependents(above, "nmod:poss").stream()
          .filter(owner -> !content.contains(owner.span()))
          .findFirst()
          .map(
              owner ->
                  new Cue(
                      sentence, above, above.lemma(), above.span(), Optional.of(owner), 0.5, true));
    }
    return Optional.of(attributor.cueFinder().cue(sentence, above))
        .filter(cue -> cue.source().filter(each -> !content.contains(each.span())).isPresent());
  }
}
