package org.unecho.picture.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unecho.model.EventType;
import org.unecho.model.Explanation;
import org.unecho.model.Passage;
import org.unecho.model.When;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.thesaurus.Thesaurus;
import org.unecho.picture.words.ContentWords;

/** How likely two reports tell one happening: a weighted sum that explains itself, or a refusal. */
final class Likeness {
  // The weights are set by hand so that actors and one more sign are needed and words alone never
  // pass: with everything else unknown, equal actors reach .56 of the .62 that merging asks for.
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

  private final Pile pile;
  private final double threshold;
  private final PartyLikeness parties;
  private final Weekdays weekdays;
  private final Places places;
  private final Recurrence recurrence;

  /** Only to find again what was asked before; never iterated. */
  private final IdentityHashMap<Told, Boolean> often = new IdentityHashMap<>();

  Likeness(Pile pile, Kin kin, List<Told> all, double threshold) {
    this.pile = pile;
    this.threshold = threshold;
    this.parties = new PartyLikeness(pile, kin);
    this.weekdays = new Weekdays(pile);
    this.places = new Places(pile);
    this.recurrence = new Recurrence(pile, places, all);
  }

  /** Remembers what is asked of single reports, so that pairs can then be compared in parallel. */
  void prepare(List<Told> all) {
    all.forEach(this::isOften);
    all.forEach(parties::prepare);
  }

  /** Whether a fact and a denial speak of one happening. */
  boolean ofOneThing(Told fact, Told denial) {
    return score(fact, denial).filter(score -> score.value() >= threshold).isPresent();
  }

  /** Whether two reports of one type cannot tell one happening for their mode, day or place. */
  boolean clash(Told a, Told b) {
    return modesClash(a, b)
        || daysClash(a, b)
        || placesClash(a, b)
        || isOften(a) != isOften(b)
        || (!pile.areTwins(a.passage(), b.passage()) && recurrence.parts(a, b));
  }

  /** Whether both lists name one party, by itself or by one who stands for it. */
  boolean share(List<String> some, List<String> others) {
    return parties.shareOne(some, others);
  }

  /** The score with its parts; empty where the two cannot be one happening. */
  Optional<Explanation> find(Told a, Told b) {
    return a.manner() == b.manner() ? score(a, b) : Optional.empty();
  }

  private Optional<Explanation> score(Told a, Told b) {
    if (a.report().action().type() != b.report().action().type()) {
      return Optional.empty();
    }
    if (modesClash(a, b)
        || daysClash(a, b)
        || placesClash(a, b)
        || repeats(a, b)
        || isOften(a) != isOften(b)) {
      return Optional.empty();
    }
    List<Explanation> parts = new ArrayList<>(parties.find(a, b));
    boolean twins = pile.areTwins(a.passage(), b.passage());
    if (!twins && recurrence.parts(a, b)) {
      return Optional.empty();
    }
    if (!twins && parts.stream().anyMatch(part -> part.value() == 0)) {
      return Optional.empty();
    }
    parts.addAll(setting(a, b));
    parts.addAll(wording(a, b, twins));
    if (!twins && !isConcrete(a, b)) {
      return Optional.empty();
    }
    List<Explanation> telling = parts.stream().filter(part -> part.value() > 0).toList();
    double sum = telling.stream().mapToDouble(Explanation::value).sum();
    return Optional.of(
        new Explanation(
            sum, "the reports tell one happening", telling, List.of(a.passage(), b.passage())));
  }

  /**
   * Whether two thoughts share more than who may do what kind of thing: "may help" and "may help"
   * are one only where what is helped, or where, or the other words agree. What may be said to
   * somebody needs words in common: of one man many things are asked.
   */
  private boolean isConcrete(Told a, Told b) {
    boolean thoughts = a.manner() == Told.Manner.THOUGHT && b.manner() == Told.Manner.THOUGHT;
    if (!thoughts || Table.isMeeting(a)) {
      return true;
    }
    boolean material = a.report().action().type().isMaterial();
    boolean place = !a.place().isEmpty() && !b.place().isEmpty();
    boolean recipients = share(a.recipients(), b.recipients());
    ContentWords words = besidesDeed(a);
    return words.likeness(besidesDeed(b)) >= SOME_WORDS
        || words.shared(besidesDeed(b)) >= THREE_WORDS
        || PartyLikeness.shareNumber(a, b)
        || (material && (place || recipients));
  }

  /** Two long clauses have these in common where they speak of one thing. */
  private static final int THREE_WORDS = 3;

  private ContentWords besidesDeed(Told told) {
    String deed =
        pile.words(new Passage(told.passage().article(), told.report().action().trigger()));
    return told.words().without(ContentWords.of(deed).stems());
  }

  /** One word in six of both: a clause has five to ten besides its names. */
  private static final double SOME_WORDS = 0.17;

  /** Whether a headline may say again what {@code text}, of the same article, says. */
  boolean canRepeat(Told title, Told text) {
    boolean kind = title.report().action().type() == text.report().action().type();
    return kind
        && !modesClash(title, text)
        && !daysClash(title, text)
        && !placesClash(title, text)
        && parties.find(title, text).stream().allMatch(part -> part.value() > 0);
  }

  private static boolean modesClash(Told a, Told b) {
    String one = a.report().action().mode();
    String other = b.report().action().mode();
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private boolean daysClash(Told a, Told b) {
    When one = a.report().when();
    When other = b.report().when();
    boolean apart = one.isKnown() && other.isKnown() && !one.overlaps(other);
    return (apart && !weekdays.mayBeOne(a, b)) || isLongBefore(a, b) || isLongBefore(b, a);
  }

  /**
   * Whether {@code past} is a meeting long over when the other article, which names no day, tells
   * of one: leaders meet again, and "their meeting" is the one at hand.
   */
  private boolean isLongBefore(Told past, Told undated) {
    Optional<LocalDate> over = past.report().when().to();
    if (past.report().action().type() != EventType.CONSULT
        || undated.report().when().isKnown()
        || over.isEmpty()) {
      return false;
    }
    Optional<LocalDate> told = pile.published(undated.passage().article());
    return told.isPresent() && over.get().isBefore(told.get().minusDays(AT_HAND));
  }

  private boolean placesClash(Told a, Told b) {
    String one = a.place();
    String other = b.place();
    return !one.isEmpty() && !other.isEmpty() && !places.mayBeOne(one, other);
  }

  private static final Pattern OFTEN =
      Pattern.compile(
          "\\b(?:twice|(?:two|three|four|five|several|many|previous|past|earlier|both|their other)"
              + " (?:times|occasions|meetings|summits|talks|encounters))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Whether it tells of meetings, not of one. */
  private boolean isOften(Told told) {
    return often.computeIfAbsent(
        told, each -> Table.isMeeting(each) && OFTEN.matcher(pile.words(each.passage())).find());
  }

  /** One article that tells two things of one clause tells two things. */
  private static boolean repeats(Told a, Told b) {
    return a.sameArticle(b) && a.passage().span().overlaps(b.passage().span());
  }

  private static List<Explanation> setting(Told a, Told b) {
    boolean mode = !a.report().action().mode().isEmpty() && !b.report().action().mode().isEmpty();
    boolean place = !a.place().isEmpty() && !b.place().isEmpty();
    boolean day = a.report().when().overlaps(b.report().when());
    return List.of(
        mode
            ? Explanation.of(MODE, "the same mode")
            : Explanation.of(MODE * PartyLikeness.UNKNOWN, "mode open"),
        place
            ? Explanation.of(PLACE, "the same place")
            : Explanation.of(PLACE * PartyLikeness.UNKNOWN, "place not said in one of them"),
        day
            ? Explanation.of(DAY, "the same time")
            : Explanation.of(DAY * PartyLikeness.UNKNOWN, "time not said in one of them"));
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
        Explanation.of(
            PartyLikeness.shareNumber(a, b) ? NUMBER : 0, "the same number of the same thing"),
        Explanation.of(twins ? TWINS : 0, "one passage is a copy of the other"));
  }

  /** 1 for one word and its derivations ("deploy", "deployment"), less for synonyms. */
  static double kinship(String one, String other) {
    if (one.equals(other) || Thesaurus.get().isForm(one, other)) {
      return 1;
    }
    return Thesaurus.get().isSynonym(one, other) ? SYNONYM : 0;
  }
}
