package org.unecho.picture.events;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Explanation;
import org.unecho.model.Report;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.ContentWords;

/** How alike the parties of two reports are: who acts, and on whom. */
final class PartyLikeness {
  // The weights of Likeness that belong to parties.
  private static final double ACTORS = 0.32;
  private static final double RECIPIENTS = 0.16;

  /** What is unknown on one side speaks neither for nor against. */
  static final double UNKNOWN = 0.4;

  /** An alliance for its member, a leader for his state: the same sender, less surely. */
  private static final double RELATED = 0.7;

  private final Pile pile;
  private final Kin kin;
  private final Table table;

  PartyLikeness(Pile pile, Kin kin) {
    this.pile = pile;
    this.kin = kin;
    this.table = new Table(pile, kin);
  }

  /** Remembers who sits at its table. */
  void prepare(Told told) {
    table.seats(told);
  }

  /** What the parties say for one happening; a part of value 0 says that it cannot be one. */
  List<Explanation> find(Told a, Told b) {
    if (Table.isMeeting(a) && Table.isMeeting(b)) {
      boolean apart = !a.report().when().overlaps(b.report().when());
      double share = apart && table.isOpen(a, b) ? 0 : atTable(a, b);
      String how = share > 0 ? "the same at the table" : "others at the table";
      return List.of(Explanation.of((ACTORS + RECIPIENTS) * share, how));
    }
    return List.of(actors(a, b), recipients(a, b));
  }

  /**
   * "Monday's meeting" says nothing of who meets; it is the envoys' meeting where an article or a
   * copy says so, or where both name one town on one day. Two that name nobody are surely one
   * there.
   */
  private double atTable(Told a, Told b) {
    boolean here = table.isHere(a, b);
    List<String> one = table.seats(a);
    List<String> other = table.seats(b);
    if (one.isEmpty() && other.isEmpty()) {
      return here ? RELATED : UNKNOWN;
    }
    boolean half = one.isEmpty() || other.isEmpty();
    boolean told = here || a.sameArticle(b) || pile.areTwins(a.passage(), b.passage());
    return half && !told ? 0 : table.share(a, b);
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
    if (counted) {
      return Explanation.of(
          ACTORS * UNKNOWN, "a body and others, with the same number of one thing");
    }
    return isOneDeed(one, other)
        ? Explanation.of(ACTORS * UNKNOWN, "on one day, the same number of one thing done to one")
        : Explanation.of(0, "other actors");
  }

  /** A court, its prosecutor, his ministry: what they did to twelve men on one day is one deed. */
  private boolean isOneDeed(Told one, Told other) {
    return one.report().when().overlaps(other.report().when())
        && shareNumber(one, other)
        && !one.recipients().isEmpty()
        && !other.recipients().isEmpty()
        && share(one.recipients(), other.recipients()) > 0;
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

  boolean shareOne(List<String> some, List<String> others) {
    boolean named = !some.isEmpty() && !others.isEmpty();
    return named && (share(some, others) > 0 || related(some, others).isPresent());
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

  /** Whether both give the same number of the same thing. */
  static boolean shareNumber(Told a, Told b) {
    return a.report().quantities().stream()
        .anyMatch(one -> b.report().quantities().stream().anyMatch(other -> same(one, other)));
  }

  /** As {@link #shareNumber}, of a number that does not come about twice by itself. */
  static boolean shareTellingNumber(Told a, Told b) {
    return a.report().quantities().stream()
        .filter(one -> one.value() >= TELLING)
        .anyMatch(one -> b.report().quantities().stream().anyMatch(other -> same(one, other)));
  }

  /** "Two dead" are told of many days, "forty dead" hardly. */
  private static final int TELLING = 20;

  private static boolean same(Report.Quantity one, Report.Quantity other) {
    boolean named = !one.what().isEmpty() && !other.what().isEmpty();
    boolean thing =
        ContentWords.conceptOf(one.what()).equals(ContentWords.conceptOf(other.what()))
            || (one.value() >= FEW && isPeople(one.what()) && isPeople(other.what()));
    return one.value() == other.value() && named && thing;
  }

  /** Fewer people than these are as likely others: "two men", "two officers". */
  private static final int FEW = 3;

  /** Words for people that news uses for the same ones: "twelve officers", "twelve Orlanders". */
  private static boolean isPeople(String what) {
    return PEOPLE.contains(what) || Character.isUpperCase(what.charAt(0));
  }

  private static final Set<String> PEOPLE =
      Set.of(
          "person",
          "people",
          "man",
          "woman",
          "citizen",
          "national",
          "resident",
          "civilian",
          "officer",
          "official",
          "agent",
          "operative",
          "spy",
          "member",
          "soldier",
          "worker",
          "employee",
          "suspect",
          "defendant",
          "hacker",
          "individual",
          "activist",
          "protester",
          "detainee",
          "prisoner",
          "migrant",
          "refugee",
          "passenger",
          "student",
          "fighter");
}
