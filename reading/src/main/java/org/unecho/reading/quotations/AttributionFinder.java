package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.Probability;
import org.unecho.model.Quotation.Speaker;
import org.unecho.model.Span;
import org.unecho.reading.quotations.Attribution.Manner;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;

/** Every attribution of an article, without overlaps: the outermost one counts. */
final class AttributionFinder {
  /** How often the source of a candidate is right on the training part of PolNeAR, rounded. */
  static final double CERTAIN = 0.88;

  private final ParsedArticle article;
  private final Attributor attributor;
  private final CandidateFinder candidates;
  private final List<Attribution> found = new ArrayList<>();
  private final List<Span> taken = new ArrayList<>();
  private final Set<Integer> told = new TreeSet<>();

  AttributionFinder(ParsedArticle article, Attributor attributor) {
    this.article = article;
    this.attributor = attributor;
    this.candidates = new CandidateFinder(attributor.sources(), attributor.cueFinder());
  }

  List<Attribution> find() {
    for (Sentence sentence : article.sentences()) {
      List<Candidate> here = offered(sentence);
      here.sort(
          Comparator.comparingInt(Candidate::depth)
              .thenComparingInt(each -> each.cue().word().index()));
      here.forEach(this::take);
    }
    utterances();
    found.sort(Comparator.comparing(each -> each.content().get(0)));
    return List.copyOf(found);
  }

  /** All that the grammar of a sentence offers, overlaps included. */
  List<Candidate> offered(Sentence sentence) {
    List<Candidate> offered = new ArrayList<>(candidates.find(sentence));
    for (Cue cue : attributor.cues()) {
      if (cue.phrase() && cue.sentence() == sentence && cue.source().isPresent()) {
        phrase(cue).ifPresent(offered::add);
      }
    }
    return offered;
  }

  private static Optional<Candidate> phrase(Cue cue) {
    List<Complements.Range> ranges = Contents.ranges(cue);
    return ranges.isEmpty()
        ? Optional.empty()
        : Optional.of(new Candidate(cue, Manner.SAY, ranges, 0));
  }

  private void take(Candidate candidate) {
    if (isTaken(candidate.cue().words())) {
      return;
    }
    List<Span> content = new ArrayList<>();
    for (Span span : candidate.spans()) {
      span(candidate.cue(), span).ifPresent(content::add);
    }
    if (content.isEmpty()) {
      return;
    }
    taken.addAll(content);
    Cue cue = candidate.cue();
    found.add(attribution(cue, candidate.manner(), content, CERTAIN));
  }

  private Optional<Span> span(Cue cue, Span span) {
    if (isTaken(span)) {
      return Optional.empty();
    }
    Span whole = span;
    List<Integer> inside = new ArrayList<>();
    boolean outside = isOutside(cue, span);
    for (int i = 0; i < attributor.stretches().size(); i++) {
      Stretch stretch = attributor.stretches().get(i);
      if (stretch.inner().overlaps(span)) {
        boolean other =
            attributor.link(i).flatMap(Link::cue).filter(c -> c.start() != cue.start()).isPresent()
                && attributor.link(i).get().sieve() == Link.Sieve.BESIDE;
        if (other || !outside) {
          return Optional.empty();
        }
        whole = whole.hull(stretch.inner());
        inside.add(i);
      }
    }
    told.addAll(inside);
    return Optional.of(whole);
  }

  private boolean isOutside(Cue cue, Span span) {
    return cue.sentence().tokensIn(span).stream()
        .anyMatch(
            token ->
                Character.isLetterOrDigit(token.word().codePointAt(0))
                    && !attributor.isQuoted(token.span()));
  }

  private boolean isTaken(Span span) {
    return taken.stream().anyMatch(span::overlaps);
  }

  Attribution attribution(Cue cue, Manner manner, List<Span> content, double confidence) {
    List<Speaker> speakers = attributor.speakers(cue);
    return new Attribution(
        manner,
        content,
        cue.spans(),
        cue.source().map(head -> Sources.whole(cue, head)),
        speakers.stream().findFirst(),
        Probability.clamp(confidence));
  }

  /** What stands within marks and was not told as part of something wider. */
  private void utterances() {
    for (int i = 0; i < attributor.stretches().size(); i++) {
      Optional<Link> link = attributor.link(i);
      if (told.contains(i) || !attributor.isSpeech(i) || link.isEmpty()) {
        continue;
      }
      List<Span> content = new ArrayList<>(List.of(attributor.stretches().get(i).inner()));
      for (int j = i + 1; j < attributor.stretches().size() && goesOn(i, j); j++) {
        content.add(attributor.stretches().get(j).inner());
        told.add(j);
      }
      Optional<Cue> cue = link.get().cue();
      Optional<Speaker> speaker = link.get().speakers().stream().findFirst();
      Optional<Span> source =
          cue.flatMap(each -> each.source().map(head -> Sources.whole(each, head)))
              .or(() -> speaker.map(Speaker::span));
      found.add(
          new Attribution(
              Manner.SAY,
              content,
              cue.map(Cue::spans).orElse(List.of()),
              source,
              speaker,
              Probability.clamp(link.get().confidence())));
    }
  }

  private boolean goesOn(int first, int next) {
    Optional<Link> one = attributor.link(first);
    Optional<Link> two = attributor.link(next);
    return !told.contains(next)
        && two.isPresent()
        && one.flatMap(Link::cue).isPresent()
        && one.flatMap(Link::cue).equals(two.flatMap(Link::cue))
        && attributor.stretches().get(first).paragraph()
            == attributor.stretches().get(next).paragraph();
  }
}
