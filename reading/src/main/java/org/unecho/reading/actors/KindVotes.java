package org.unecho.reading.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Decides what each name of an article is, by all the places where it stands: the recogniser's
 * label at one place is a vote, not a verdict. The weights were set by reading the errors of the
 * recogniser on news: a title before or an apposition after the name outweighs one wrong label.
 */
final class KindVotes {
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "argue", "explain", "write", "note", "warn", "insist", "ask");

  /** "The South" may be that of any land; "the West" is in our tables. */
  private static final Set<String> COMPASS = Set.of("North", "South", "East");

  /** First words of the names of places: Port Velm. */
  private static final Set<String> LANDS =
      Set.of("Port", "Mount", "Lake", "Cape", "Fort", "Gulf", "Strait");

  private static final int LABEL = 2;
  private static final int ROW = 3;
  private static final int TITLE = 4;
  private static final int APPOSITION = 3;
  private static final int BODY_WORD = 6;

  /** An unlabelled name needs this much evidence to be kept. */
  private static final int ENOUGH = 3;

  private final NameWords words;
  private final Alliances alliances;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Set<String> surnames = new TreeSet<>();

  /** Words that are like a surname, or not, once all surnames are known. */
  private final Map<String, Boolean> likeSurname = new LinkedHashMap<>();

  /** Last words of bodies with the bodies that end with them. */
  private final Map<String, Set<String>> bodies = new LinkedHashMap<>();

  private static final class Tally {
    private int person;
    private int body;
    private int place;
    private boolean office;

    Optional<Kind> verdict() {
      if (person > body && person > place) {
        return Optional.of(Kind.PERSON);
      }
      if (body == 0 && place == 0) {
        return Optional.empty();
      }
      if (body >= place) {
        return Optional.of(Kind.BODY);
      }
      return Optional.of(office ? Kind.STATE : Kind.PLACE);
    }

    int most() {
      return Math.max(person, Math.max(body, place));
    }
  }

  KindVotes(NameWords words, Alliances alliances) {
    this.words = words;
    this.alliances = alliances;
  }

  /** The names with their kinds decided; unlabelled ones without evidence are left out. */
  List<Naming> decide(List<Naming> names) {
    names.stream().filter(each -> each.kind() != Kind.LISTED).forEach(this::vote);
    List<List<Naming>> rows = NameRows.of(names);
    rows.forEach(this::voteByRow);
    rows.forEach(this::voteBySenders);
    names.stream()
        .filter(each -> !each.isOneWord() && verdict(each).equals(Optional.of(Kind.PERSON)))
        .forEach(each -> surnames.add(each.lastWord()));
    names.stream()
        .filter(each -> !each.isOneWord() && verdict(each).equals(Optional.of(Kind.BODY)))
        .forEach(
            each ->
                bodies
                    .computeIfAbsent(each.lastWord(), key -> new TreeSet<>())
                    .add(Spelling.key(each.words())));
    List<Naming> decided = new ArrayList<>();
    for (Naming naming : names) {
      decided(naming).ifPresent(decided::add);
    }
    return decided;
  }

  private Optional<Naming> decided(Naming naming) {
    if (naming.isOneWord() && COMPASS.contains(naming.words())) {
      return Optional.empty();
    }
    if (naming.kind() == Kind.LISTED) {
      boolean surname = surnames.contains(naming.words()) && label(naming).equals("PERSON");
      return Optional.of(surname ? naming.as(Kind.PERSON) : naming);
    }
    if (naming.isOneWord() && surnames.contains(naming.words())) {
      return Optional.of(naming.as(Kind.PERSON));
    }
    boolean labelled = naming.kind() != Kind.UNLABELLED || tally(naming).most() >= ENOUGH;
    if (labelled) {
      return verdict(naming).map(naming::as);
    }
    boolean shortForm = words.isBody(naming.words()) || alliances.isShort(naming.words());
    if (shortForm && bodies.getOrDefault(naming.words(), Set.of()).size() == 1) {
      return Optional.of(naming.as(Kind.BODY));
    }
    boolean respelt =
        likeSurname.computeIfAbsent(
            naming.lastWord(),
            word -> surnames.stream().anyMatch(each -> Spelling.alike(each, word)));
    return respelt ? Optional.of(naming.as(Kind.PERSON)) : Optional.empty();
  }

  private static String label(Naming naming) {
    return naming.sentence().token(naming.first()).entity();
  }

  private Optional<Kind> verdict(Naming naming) {
    return tally(naming).verdict();
  }

  private Tally tally(Naming naming) {
    return tallies.computeIfAbsent(naming.words(), key -> new Tally());
  }

  private void vote(Naming naming) {
    Tally tally = tally(naming);
    switch (naming.kind()) {
      case PERSON -> tally.person += LABEL;
      case BODY -> tally.body += LABEL;
      case PLACE -> tally.place += LABEL;
      default -> {}
    }
    voteByForm(naming, tally);
    voteByWordsBefore(naming, tally);
    voteByOffice(naming, tally);
    voteByGrammar(naming, tally);
  }

  /** One word among places that is taken for a person's name is a place. */
  private void voteByRow(List<Naming> row) {
    long places = row.stream().filter(KindVotes::isLand).count();
    if (2 * places < row.size()) {
      return;
    }
    row.stream()
        .filter(each -> each.kind() != Kind.LISTED && each.isOneWord() && !isLand(each))
        .forEach(each -> tally(each).place += ROW);
  }

  /** Who sends soldiers together with a state is one: "marines from Norway, Velm and Tarn". */
  private void voteBySenders(List<Naming> row) {
    boolean states =
        row.stream().anyMatch(each -> each.kind() == Kind.LISTED || tally(each).office);
    if (states && Offices.sendsSoldiers(row.get(0))) {
      row.stream()
          .filter(each -> each.kind() != Kind.LISTED && each.isOneWord())
          .forEach(this::voteForState);
    }
  }

  private void voteForState(Naming naming) {
    tally(naming).place += TITLE;
    tally(naming).office = true;
  }

  private static boolean isLand(Naming naming) {
    boolean known = naming.kind() == Kind.LISTED && label(naming).equals("LOCATION");
    return naming.kind() == Kind.PLACE || known;
  }

  private void voteByForm(Naming naming, Tally tally) {
    boolean acronym = naming.words().length() > 2 && NameWords.isAcronym(naming.words());
    if (naming.isOneWord() && acronym && !isDateline(naming)) {
      tally.body += LABEL;
    }
    boolean bodyWord = alliances.isTreaty(naming);
    for (int i = naming.first(); i <= naming.last() && naming.length() > 1; i++) {
      bodyWord |= words.isBody(naming.sentence().token(i).word());
    }
    tally.body += bodyWord ? BODY_WORD : 0;
    boolean land = naming.length() > 1 && LANDS.contains(naming.words().split(" ", 2)[0]);
    tally.place += land ? TITLE : 0;
  }

  /** A place in capitals that opens a line in which nothing is said. */
  private static boolean isDateline(Naming naming) {
    return naming.kind() == Kind.PLACE
        && naming.first() == 1
        && naming.sentence().tokens().stream().noneMatch(Token::isVerb);
  }

  private void voteByWordsBefore(Naming naming, Tally tally) {
    List<Token> before = naming.before(1);
    if (before.isEmpty()) {
      return;
    }
    Token last = before.get(0);
    if (words.isTitle(last) && !naming.sentence().relation(last).equals("nmod:poss")) {
      tally.person += TITLE;
    } else if (last.word().equalsIgnoreCase("the")) {
      tally.person -= LABEL;
    } else if (last.word().equals("in")) {
      tally.place += 1;
    }
  }

  /** "Orland's foreign minister", "the government of Orland": who has an office is a state. */
  private void voteByOffice(Naming naming, Tally tally) {
    Optional<String> held = Offices.find(naming);
    if (held.isPresent()) {
      tally.place += TITLE;
      tally.office |= Offices.isOfState(held.get());
    }
  }

  private void voteByGrammar(Naming naming, Tally tally) {
    Sentence sentence = naming.sentence();
    Token head = naming.head();
    boolean apposed = sentence.dependents(head, "appos").stream().anyMatch(words::isRole);
    tally.person += apposed ? APPOSITION : 0;
    Optional<Token> verb = sentence.findGovernor(head);
    if (verb.isEmpty() || !SAYING.contains(verb.get().lemma())) {
      return;
    }
    String relation = sentence.relation(head);
    if (relation.equals("nsubj")) {
      tally.person += isDetermined(naming) ? 0 : 1;
    } else if (isToldOutlet(naming, verb.get(), relation)) {
      tally.body += LABEL + 1;
    }
  }

  /** "The Neighbours write": persons have no article. */
  private static boolean isDetermined(Naming naming) {
    return naming.before(1).stream().anyMatch(each -> each.tag().equals("DT"));
  }

  /**
   * "…, she told Morningside.": one capitalised word after "told" and then nothing is an outlet.
   */
  private static boolean isToldOutlet(Naming naming, Token verb, String relation) {
    Sentence sentence = naming.sentence();
    boolean last =
        naming.last() == sentence.tokens().size()
            || !sentence.token(naming.last() + 1).tag().matches("[A-Z].*");
    return verb.lemma().equals("tell") && relation.matches("i?obj") && naming.isOneWord() && last;
  }
}
