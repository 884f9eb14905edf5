package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unecho.model.EventType;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Verbs that tell an event only where both its parties are named. {@code relations.txt} lists more
 * words than {@code lexicon.txt}, for between two known parties a word says more: "Norway briefed
 * Denmark". What one of the parties is missing of stays untyped.
 */
final class RelationTriggers {
  /** Where the one acted upon stands, the surest places first; the last ones serve in need only. */
  private static final List<String> PLACES =
      List.of("obj", "with", "to", "on", "upon", "against", "from", "into", "towards");

  private static final List<String> SPARE = List.of("for", "of");

  private static final Entry.Roles ROLES = new Entry.Roles(List.of(), PLACES, "thing");
  private static final Entry.Roles SPARE_ROLES = new Entry.Roles(List.of(), SPARE, "thing");

  /** Verbs that bind who says them; "plan" and "intend" leave it to the deed that is planned. */
  private static final Set<String> BINDING =
      Set.of("agree", "offer", "promise", "pledge", "vow", "undertake", "volunteer", "swear");

  private final Clause clause;
  private final Named named;
  private final Sentence sentence;
  private final WordMeaning meanings;

  RelationTriggers(Clause clause, Named named) {
    this.clause = clause;
    this.named = named;
    this.sentence = clause.sentence();
    this.meanings = new WordMeaning(sentence);
  }

  /** Whether the trigger tells an event only between two named parties. */
  static boolean needsBoth(Trigger trigger) {
    Entry.Roles roles = trigger.entry().roles();
    return roles.equals(ROLES) || roles.equals(SPARE_ROLES);
  }

  /** What {@code verb}, of which the lexicon knows nothing here, tells of its parties. */
  Optional<Trigger> find(Token verb) {
    return demand(verb).or(() -> between(verb));
  }

  /** "The council said that the ministry must resign" asks the ministry to do so. */
  private Optional<Trigger> demand(Token saying) {
    if (!Frames.is("say", saying.lemma())) {
      return Optional.empty();
    }
    return Stream.concat(
            sentence.dependents(saying, "ccomp").stream(),
            sentence.findGovernor(saying).stream()
                .filter(each -> sentence.relation(saying).equals("parataxis")))
        .filter(this::isDuty)
        .map(deed -> sentence.dependents(deed, "nsubj"))
        .filter(due -> !due.isEmpty() && !named.actors(due).isEmpty())
        .findFirst()
        .map(due -> new Trigger(saying, entry(saying, DEMAND, ROLES), due, List.of()));
  }

  private static final Entry.Code DEMAND = new Entry.Code(EventType.REQUEST, "change");

  private boolean isDuty(Token deed) {
    return sentence.dependents(deed, "aux").stream()
            .anyMatch(each -> Set.of("must", "should").contains(Clause.lower(each)))
        && !sentence.has(deed, "aux:pass");
  }

  private static Entry entry(Token verb, Entry.Code code, Entry.Roles roles) {
    return new Entry(code, false, List.of(verb.lemma()), roles, Set.of(), Set.of());
  }

  private Optional<Trigger> between(Token verb) {
    List<String> actors = named.actors(clause.actors(verb));
    if (actors.isEmpty() || Frames.is("say", verb.lemma())) {
      return Optional.empty();
    }
    List<Token> objects = clause.objects(verb);
    Optional<Token> noun = objects.stream().filter(each -> type(each).isPresent()).findFirst();
    Optional<EventType> own = meanings.closely(verb).flatMap(each -> type(verb, each));
    Optional<EventType> type = own.isPresent() ? own : noun.flatMap(this::lightly);
    return type.map(
        each -> {
          boolean light = LIGHT.contains(verb.lemma());
          List<Token> told = light ? noun.map(List::of).orElse(List.of()) : List.of();
          return trigger(verb, each, objects, told, actors);
        });
  }

  private Trigger trigger(
      Token verb, EventType type, List<Token> objects, List<Token> told, List<String> actors) {
    List<Token> heads = new ArrayList<>(objects);
    PLACES.forEach(place -> heads.addAll(clause.complements(verb, place)));
    objects.forEach(o -> PLACES.forEach(place -> heads.addAll(clause.complements(o, place))));
    boolean sure = named.actors(heads).stream().anyMatch(id -> !actors.contains(id));
    Entry entry = entry(verb, new Entry.Code(type, ""), sure ? ROLES : SPARE_ROLES);
    return new Trigger(verb, entry, objects, told);
  }

  private Optional<EventType> type(Token verb, Meaning meaning) {
    if (meaning == Meaning.INTENT) {
      return BINDING.contains(verb.lemma()) ? Optional.of(bound(verb)) : Optional.empty();
    }
    return meaning.type();
  }

  /** A promise of harm is a threat, any other is agreed to. */
  private EventType bound(Token verb) {
    boolean hostile =
        sentence.dependents(verb, "xcomp", "ccomp", "obj").stream()
            .flatMap(each -> meanings.of(each).stream())
            .anyMatch(Meaning::isHostile);
    return hostile ? EventType.THREATEN : EventType.AGREE;
  }

  private Optional<EventType> type(Token noun) {
    return noun.isNoun() ? meanings.of(noun).flatMap(Meaning::type) : Optional.empty();
  }

  /** "Paid tribute", "has a dispute": the noun tells it where the verb says nothing of its own. */
  private Optional<EventType> lightly(Token noun) {
    return sentence.findGovernor(noun).filter(verb -> LIGHT.contains(verb.lemma())).isPresent()
        ? type(noun)
        : Optional.empty();
  }

  private static final Set<String> LIGHT =
      Set.of(
          "make", "give", "take", "have", "hold", "pay", "launch", "begin", "start", "open",
          "issue", "conduct", "carry", "stage", "mount", "wage", "offer", "lead", "voice",
          "express", "deliver");
}
