package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unecho.model.Actor;
import org.unecho.model.Mention;
import org.unecho.model.Quotation.Speaker;
import org.unecho.model.Span;
import org.unecho.reading.quotations.Link.Sieve;
import org.unecho.reading.syntax.ParsedArticle;

/** One article with its quoted stretches, its cues, and who speaks where. */
final class Attributor {
  private final ParsedArticle article;
  private final List<Span> paragraphs;
  private final List<Stretch> stretches;
  private final OuterText outer;
  private final SourceFinder sources;
  private final CueFinder cueFinder;
  private final List<Cue> cues;
  private final Map<Cue, List<Speaker>> speakers = new LinkedHashMap<>();
  private final SpeakerNaming naming;
  private final List<Optional<Link>> links = new ArrayList<>();
  private final List<Boolean> speech = new ArrayList<>();

  Attributor(ParsedArticle article, List<Actor> actors, List<Mention> mentions) {
    this.article = article;
    this.paragraphs = article.paragraphs();
    this.stretches = QuotationMarks.find(article.article().text(), paragraphs);
    this.outer = new OuterText(article, paragraphs, stretches);
    this.sources = new SourceFinder(stretches);
    this.cueFinder = new CueFinder(sources);
    this.naming = new SpeakerNaming(article, actors, mentions, sources);
    this.cues = List.copyOf(cueFinder.find(article));
    cues.forEach(this::speakers);
    link(new CueLinks(article, outer, stretches, cues, this::speakers));
  }

  /** Who speaks at a cue. */
  List<Speaker> speakers(Cue cue) {
    return speakers.computeIfAbsent(cue, naming::name);
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** The cues of the word lists, in order of the text. */
  List<Cue> cues() {
    return cues;
  }

  SourceFinder sources() {
    return sources;
  }

  CueFinder cueFinder() {
    return cueFinder;
  }

  /** The link of a stretch, if it is speech with a known speaker. */
  Optional<Link> link(int number) {
    return links.get(number);
  }

  private void link(CueLinks own) {
    List<Optional<Link>> found = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      found.add(own.find(i));
    }
    SpeechTest test = new SpeechTest(article);
    for (int i = 0; i < stretches.size(); i++) {
      Optional<Link> link = chained(i, found);
      links.add(link.filter(each -> !each.speakers().isEmpty()));
      speech.add(test.isSpeech(stretches.get(i), links.get(i)));
    }
  }

  /** Whether a stretch is speech. */
  boolean isSpeech(int number) {
    return speech.get(number);
  }

  boolean isQuoted(Span span) {
    return sources.isQuoted(span);
  }

  /**
   * The content with the closing mark of a stretch that begins inside it and ends where it ends.
   */
  Span closed(Span content) {
    for (Stretch each : stretches) {
      boolean inside =
          each.closed()
              && each.outer().start() > content.start()
              && each.inner().start() < content.end();
      if (inside && each.outer().end() > content.end() && isNearEnd(each, content)) {
        return new Span(content.start(), each.outer().end());
      }
    }
    return content;
  }

  private static boolean isNearEnd(Stretch stretch, Span content) {
    return stretch.inner().end() - content.end() <= 1;
  }

  /** Whether the content holds speech whose own cue beside it is another one. */
  boolean isOthers(Cue cue, Span content) {
    for (int i = 0; i < stretches.size(); i++) {
      boolean beside =
          links
              .get(i)
              .filter(link -> link.sieve() == Sieve.BESIDE && link.cue().isPresent())
              .isPresent();
      if (beside
          && stretches.get(i).outer().overlaps(content)
          && links
              .get(i)
              .flatMap(Link::cue)
              .filter(other -> other.start() != cue.start())
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Link> chained(int number, List<Optional<Link>> own) {
    Optional<Link> link = own.get(number);
    if (link.isPresent() && link.get().sieve() != Sieve.SENTENCE) {
      return link;
    }
    return onward(number).or(() -> backward(number, own)).or(() -> link).or(() -> near(number));
  }

  /** The quotation before goes on here. */
  private Optional<Link> onward(int number) {
    if (number == 0 || links.get(number - 1).isEmpty() || !speech.get(number - 1)) {
      return Optional.empty();
    }
    Stretch before = stretches.get(number - 1);
    Stretch here = stretches.get(number);
    int apart = here.paragraph() - before.paragraph();
    boolean startsSentence = outer.before(number).isEmpty();
    if (!startsSentence || apart > 1) {
      return Optional.empty();
    }
    if (apart == 0) {
      int ends = outer.endsBetween(number);
      return ends > 2 ? Optional.empty() : chain(number - 1, ends <= 1 ? 0.93 : 0.7);
    }
    boolean starts = here.startsAt(paragraphs.get(here.paragraph()));
    boolean fillsParagraph = outer.after(number).isEmpty();
    if (!starts || !fillsParagraph) {
      return Optional.empty();
    }
    return chain(number - 1, before.closed() ? 0.85 : 0.97);
  }

  private Optional<Link> chain(int other, double confidence) {
    return links
        .get(other)
        .map(
            link ->
                new Link(
                    link.cue(),
                    link.speakers(),
                    Math.min(confidence, link.confidence()),
                    Sieve.CHAIN));
  }

  /** "A." "B," said X: the cue of the next quotation is the cue of this one too. */
  private Optional<Link> backward(int number, List<Optional<Link>> own) {
    int next = number + 1;
    boolean touches =
        next < stretches.size()
            && own.get(next).isPresent()
            && own.get(next).get().sieve() == Sieve.BESIDE
            && (stretches.get(next).paragraph() == stretches.get(number).paragraph()
                || !stretches.get(number).closed())
            && outer.touchesBefore(next);
    return touches
        ? own.get(next).map(link -> new Link(link.cue(), link.speakers(), 0.85, Sieve.CHAIN))
        : Optional.empty();
  }

  /** No cue at all: whoever a cue named last, in this paragraph or the one before. */
  private Optional<Link> near(int number) {
    Stretch here = stretches.get(number);
    int paragraph = Math.max(0, here.paragraph() - 1);
    int from = paragraphs.get(paragraph).start();
    Cue last = null;
    for (Cue cue : cues) {
      boolean between = cue.start() >= from && cue.end() <= here.outer().start();
      if (between && cue.is(Cue.Kind.SAYING) && !speakers(cue).isEmpty()) {
        last = last == null || last.start() < cue.start() ? cue : last;
      }
    }
    if (last == null || !outer.before(number).isEmpty()) {
      return Optional.empty();
    }
    boolean same = last.start() >= paragraphs.get(here.paragraph()).start();
    return Optional.of(new Link(Optional.of(last), speakers(last), same ? 0.65 : 0.5, Sieve.NEAR));
  }
}
