package org.unecho.picture.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.EventType;
import org.unecho.model.Explanation;
import org.unecho.model.Report;
import org.unecho.model.When;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.thesaurus.Thesaurus;
import org.unecho.picture.words.ContentWords;

/** How likely two reports tell one happening: a weighted sum that explains itself, or a refusal. */
final class Likeness {
  // The weights are set by hand so that actors and one more sign are needed and words alone never
  // pass: with everything else unknown, equal actors reach .56 of the .62 that merging asks for.
  private static final double ACTORS = 0.32;
  private static final double RECIPIENTS = 0.16;
  private static final double MODE = 0.10;
  private static final double PLACE = 0.08;
  private static final double DAY = 0.08;
  private static final double LEMMA = 0.12;

  /** Synonyms share one of many meanings, so they say about a third of what the same word says. */
  private static final double SYNONYM = 0.3;

  private static final double WORDS = 0.25;
  private static final double CONCEPT = 0.12;
  private static final double NUMBER = 0.35;
  private static final double TWINS = 0.40;

  /** Days before publication to which "their meeting" reaches back, where no day is told. */
  private static final int AT_HAND = 60;

  /** What is unknown on one side speaks neither for nor against. */
  private static final double UNKNOWN = 0.4;

  /** An alliance for its member, a leader for his state: the same sender, less surely. */
  private static final double RELATED = 0.7;

  private final Pile pile;
  private final Kin kin;

  Likeness(Pile pile, Kin kin) {
    this.pile = pile;
    this.kin = kin;
  }

  /** Whether a fact and a denial speak of one happening. */
  boolean ofOneThing(Told fact, Told denial, double threshold) {
    return score(fact, denial).filter(score -> score.value() >= threshold).isPresent();
  }

  /** The score with its parts; empty where the two cannot be one happening. */
  Optional<Explanation> find(Told a, Told b) {
    return a.manner() == b.manner() ? score(a, b) : Optional.empty();
  }

  private Optional<Explanation> score(Told a, Told b) {
    if (a.report().action().type() != b.report().action().type()) {
      return Optional.empty();
    }
    boolean twins = pile.areTwins(a.passage(), b.passage());
    if (modesClash(a, b) || daysClash(a, b) || placesClash(a, b) || repeats(a, b)) {
      return Optional.empty();
    }
    Explanation actors = actors(a, b);
    Explanation recipients = recipients(a, b);
    if (!twins && (actors.value() == 0 || recipients.value() == 0)) {
      return Optional.empty();
    }
    List<Explanation> parts = new ArrayList<>();
    parts.add(actors);
    parts.add(recipients);
    parts.addAll(setting(a, b));
    parts.addAll(wording(a, b, twins));
    List<Explanation> telling = parts.stream().filter(part -> part.value() > 0).toList();
    double sum = telling.stream().mapToDouble(Explanation::value).sum();
    return Optional.of(
        new Explanation(
            sum, "the reports tell one happening", telling, List.of(a.passage(), b.passage())));
  }

  /** Whether a headline may say again what {@code text}, of the same article, says. */
  boolean canRepeat(Told title, Told text) {
    boolean kind = title.report().action().type() == text.report().action().type();
    return kind
        && !modesClash(title, text)
        && !daysClash(title, text)
        && !placesClash(title, text)
        && actors(title, text).value() > 0
        && recipients(title, text).value() > 0;
  }

  private static boolean modesClash(Told a, Told b) {
    String one = a.report().action().mode();
    String other = b.report().action().mode();
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private boolean daysClash(Told a, Told b) {
    When one = a.report().when();
    When other = b.report().when();
    return (one.isKnown() && other.isKnown() && !one.overlaps(other))
        || isLongBefore(a, b)
        || isLongBefore(b, a);
  }

  /**
   * Whether {@code past} is a meeting long over when the other article, which names no day, tells
   * of one: leaders meet again, and "their meeting" is the one at hand.
   */
  private boolean isLongBefore(Told past, Told undated) {
    Optional<LocalDate> over = past.report().when().to();
    Optional<LocalDate> told = pile.published(undated.passage().article());
    return past.report().action().type() == EventType.CONSULT
        && !undated.report().when().isKnown()
        && over.isPresent()
        && told.isPresent()
        && over.get().isBefore(told.get().minusDays(AT_HAND));
  }

  private static boolean placesClash(Told a, Told b) {
    String one = place(a);
    String other = place(b);
    return !one.isEmpty() && !other.isEmpty() && !samePlace(one, other);
  }

  private static boolean samePlace(String one, String other) {
    Set<String> first = ContentWords.of(one).stems();
    Set<String> second = ContentWords.of(other).stems();
    return one.contains(other) || other.contains(one) || first.stream().anyMatch(second::contains);
  }

  private static String place(Told told) {
    return told.report().place().toLowerCase(Locale.ROOT);
  }

  /** One article that tells two things of one clause tells two things. */
  private static boolean repeats(Told a, Told b) {
    return a.sameArticle(b) && a.passage().span().overlaps(b.passage().span());
  }

  private Explanation actors(Told one, Told other) {
    List<String> a = one.actors();
    List<String> b = other.actors();
    if (a.isEmpty() || b.isEmpty()) {
      return names(one, b) || names(other, a)
          ? Explanation.of(ACTORS * RELATED, "described in the words of the other's name")
          : Explanation.of(ACTORS * UNKNOWN, "who acts is not said in one of them");
    }
    double share = share(a, b);
    if (share > 0) {
      return Explanation.of(ACTORS * share, "the same actors");
    }
    Optional<Explanation> related = related(a, b);
    if (related.isPresent()) {
      Explanation how = related.get();
      return new Explanation(ACTORS * RELATED, how.how(), List.of(), how.at());
    }
    boolean counted = shareNumber(one, other) && (kin.isBody(a) || kin.isBody(b));
    return counted
        ? Explanation.of(ACTORS * UNKNOWN, "a body and others, with the same number of one thing")
        : Explanation.of(0, "other actors");
  }

  /**
   * Whether what one says names an actor of the other: "harbour pilots", "Harbour Pilots' Guild".
   */
  private boolean names(Told told, List<String> others) {
    return told.actors().isEmpty()
        && others.stream()
            .map(id -> ContentWords.of(pile.actors().name(id)))
            .anyMatch(name -> name.stems().size() > 1 && told.words().shared(name) > 1);
  }

  /** Mean of the shares of the shorter list and of both together. */
  private double share(List<String> a, List<String> b) {
    Set<String> first = byName(a);
    Set<String> second = byName(b);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    double shorter = Math.min(first.size(), second.size());
    return (both.size() / shorter + both.size() / (double) all.size()) / 2;
  }

  /** What one text takes for a person another may take for a place; the name is the same. */
  private Set<String> byName(List<String> ids) {
    Set<String> names = new HashSet<>();
    ids.forEach(id -> names.add(pile.actors().name(id)));
    return names;
  }

  private Optional<Explanation> related(List<String> a, List<String> b) {
    return a.stream()
        .flatMap(one -> b.stream().map(other -> kin.find(one, other)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Explanation recipients(Told a, Told b) {
    List<String> one = a.recipients();
    List<String> other = b.recipients();
    if (one.isEmpty() || other.isEmpty()) {
      return Explanation.of(RECIPIENTS * UNKNOWN, "to whom is not said in one of them");
    }
    double share = share(one, other);
    if (share > 0) {
      return Explanation.of(RECIPIENTS * share, "the same recipients");
    }
    Optional<Explanation> related = related(one, other);
    if (related.isPresent()) {
      return new Explanation(
          RECIPIENTS * RELATED, related.get().how(), List.of(), related.get().at());
    }
    boolean body = one.stream().anyMatch(x -> other.stream().anyMatch(y -> kin.bodyAndState(x, y)));
    boolean sameActors = share(a.actors().isEmpty() ? List.of("") : a.actors(), b.actors()) > 0;
    return body && sameActors
        ? Explanation.of(RECIPIENTS * UNKNOWN, "recipients: a body of states, and a state or body")
        : Explanation.of(0, "other recipients");
  }

  private static List<Explanation> setting(Told a, Told b) {
    boolean mode = !a.report().action().mode().isEmpty() && !b.report().action().mode().isEmpty();
    boolean place = !place(a).isEmpty() && !place(b).isEmpty();
    boolean day = a.report().when().overlaps(b.report().when());
    return List.of(
        mode ? Explanation.of(MODE, "the same mode") : Explanation.of(MODE * UNKNOWN, "mode open"),
        place
            ? Explanation.of(PLACE, "the same place")
            : Explanation.of(PLACE * UNKNOWN, "place not said in one of them"),
        day
            ? Explanation.of(DAY, "the same time")
            : Explanation.of(DAY * UNKNOWN, "time not said in one of them"));
  }

  private static List<Explanation> wording(Told a, Told b, boolean twins) {
    double word = kinship(a.report().action().lemma(), b.report().action().lemma());
    double words = a.words().likeness(b.words());
    boolean concept = a.concepts().stream().anyMatch(b.concepts()::contains);
    return List.of(
        Explanation.of(
            LEMMA * word, word < 1 ? "words of one meaning for it" : "the same word for it"),
        Explanation.of(WORDS * words, "words in common"),
        Explanation.of(concept ? CONCEPT : 0, "about the same kind of thing"),
        Explanation.of(shareNumber(a, b) ? NUMBER : 0, "the same number of the same thing"),
        Explanation.of(twins ? TWINS : 0, "one passage is a copy of the other"));
  }

  /** 1 for one word and its derivations ("deploy", "deployment"), less for synonyms. */
  private static double kinship(String one, String other) {
    if (one.equals(other) || Thesaurus.get().isForm(one, other)) {
      return 1;
    }
    return Thesaurus.get().isSynonym(one, other) ? SYNONYM : 0;
  }

  private static boolean shareNumber(Told a, Told b) {
    return a.report().quantities().stream()
        .anyMatch(one -> b.report().quantities().stream().anyMatch(other -> same(one, other)));
  }

  private static boolean same(Report.Quantity one, Report.Quantity other) {
    return one.value() == other.value()
        && !one.what().isEmpty()
        && ContentWords.conceptOf(one.what()).equals(ContentWords.conceptOf(other.what()));
  }
}
