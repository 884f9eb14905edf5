package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unecho.model.ActorType;
import org.unecho.model.EventType;
import org.unecho.model.Mention;
import org.unecho.model.Report;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Who does it to whom. */
final class PartyFinder {
  private final Clause clause;
  private final Sentence sentence;
  private final Named named;
  private final Owned owned;

  PartyFinder(Clause clause, Named named) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.named = named;
    this.owned = new Owned(clause, named);
  }

  Report.Parties parties(Trigger trigger) {
    List<String> actors = trigger.entry().noun() ? nounActors(trigger) : verbActors(trigger);
    List<String> recipients =
        trigger.entry().noun() ? nounRecipients(trigger) : verbRecipients(trigger);
    List<String> others = recipients.stream().filter(id -> !actors.contains(id)).toList();
    return new Report.Parties(actors, others);
  }

  private List<String> verbActors(Trigger trigger) {
    Token verb = trigger.word();
    List<Token> heads = new ArrayList<>(clause.actors(verb));
    trigger.entry().roles().actor().forEach(word -> heads.addAll(clause.complements(verb, word)));
    for (Token told : trigger.told()) {
      heads.addAll(through(told, trigger.entry().roles().actor()));
    }
    if (trigger.entry().code().type() == EventType.PROTEST) {
      clause.actors(verb).forEach(subject -> heads.addAll(owners(subject, verb)));
    }
    List<String> found = named.actors(heads);
    return trigger.entry().code().type() == EventType.MOBILIZE
        ? withSenders(trigger, found)
        : found;
  }

  /** Whose a subject is: "their strike", "the guild, whose strike closed the port". */
  private List<Token> owners(Token subject, Token verb) {
    List<Token> all = new ArrayList<>();
    for (Token owner : sentence.dependents(subject, "nmod:poss")) {
      if (Clause.lower(owner).equals("whose")) {
        sentence.findGovernor(verb).filter(Token::isNoun).ifPresent(all::add);
      } else {
        all.add(owner);
      }
    }
    return all;
  }

  /**
   * Soldiers who move are sent by those they come from; where nobody is said to move them, they are
   * their own state's: "Danish troops were deployed".
   */
  private List<String> withSenders(Trigger trigger, List<String> found) {
    Set<String> ids = new LinkedHashSet<>(found);
    for (Token subject : clause.actors(trigger.word())) {
      List<Token> from = clause.complements(subject, "from");
      if (!from.isEmpty()) {
        ids.clear();
        ids.addAll(named.senders(from));
      }
    }
    boolean troops = trigger.entry().code().mode().equals("troops");
    boolean moved = troops && clause.isPassive(trigger.word());
    return ids.isEmpty() && moved ? named.actors(trigger.told()) : List.copyOf(ids);
  }

  private List<String> verbRecipients(Trigger trigger) {
    Token verb = trigger.word();
    List<Token> heads = new ArrayList<>();
    for (String way : trigger.entry().roles().recipient()) {
      if (way.equals("obj")) {
        trigger.objects().stream()
            .filter(o -> !trigger.told().contains(o))
            .flatMap(o -> meant(verb, o).stream())
            .forEach(heads::add);
      } else {
        heads.addAll(clause.complements(verb, way));
        heads.addAll(lastComplements(verb, way));
      }
    }
    for (Token told : trigger.told()) {
      heads.addAll(through(told, trigger.entry().roles().recipient()));
      if (trigger.entry().roles().recipient().contains("obj")) {
        sentence.dependents(told, "amod", "compound", "nmod:poss").forEach(heads::add);
      }
      heads.addAll(hit(trigger, told));
    }
    List<String> found = named.actors(heads);
    if (found.isEmpty() && EMBEDDING.contains(trigger.entry().code().type())) {
      found = named.actors(embedded(verb));
    }
    return found.isEmpty() ? ofObjects(trigger) : found;
  }

  private static final Set<String> THEM = Set.of("them", "him", "her", "it");

  /** "Called Velm and Ostra and asked them to pay": they are the object of the verb before. */
  private List<Token> meant(Token verb, Token object) {
    boolean them = THEM.contains(Clause.lower(object)) && named.find(object).isEmpty();
    List<Token> before =
        sentence
            .findGovernor(verb)
            .filter(first -> them && sentence.relation(verb).equals("conj"))
            .map(clause::objects)
            .orElse(List.of());
    return before.isEmpty() ? List.of(object) : before;
  }

  /** Whom the object itself names: "freed the council's envoys", "a plea filed by the guild". */
  private List<String> ofObjects(Trigger trigger) {
    if (LIGHTLY_PLACED.contains(trigger.entry().code().type())) {
      return List.of();
    }
    List<Token> heads = new ArrayList<>();
    for (Token object : trigger.objects()) {
      named.find(object).ifPresent(mention -> heads.add(object));
      sentence.dependents(object, "nmod:poss").forEach(heads::add);
      for (String way : List.of("of", "with", "against", "on", "from")) {
        heads.addAll(clause.complements(object, way));
      }
    }
    return named.actors(heads);
  }

  /**
   * Of what is moved or stopped, "of" and "from" name the owner or the place, not whom it meets.
   */
  private static final Set<EventType> LIGHTLY_PLACED =
      Set.of(EventType.MOBILIZE, EventType.PROTEST, EventType.CONSULT, EventType.COOPERATE);

  /** Words that do nothing by themselves: who is meant stands with the deed they embed. */
  private static final Set<EventType> EMBEDDING =
      Set.of(EventType.REJECT, EventType.THREATEN, EventType.AGREE);

  /** "Refused to meet the council", "threatened to shell the port of Peru". */
  private List<Token> embedded(Token verb) {
    List<Token> heads = new ArrayList<>();
    for (Token deed : sentence.dependents(verb, "xcomp", "ccomp")) {
      heads.addAll(clause.objects(deed));
      for (String way : List.of("with", "to", "on", "against", "from")) {
        heads.addAll(clause.complements(deed, way));
        heads.addAll(lastComplements(deed, way));
      }
    }
    return heads;
  }

  /** With "asked and got help from X" the complement hangs on the last verb or on its object. */
  private List<Token> lastComplements(Token verb, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token object : clause.objects(verb)) {
      found.addAll(clause.complements(object, preposition));
    }
    for (Token next : sentence.dependents(verb, "conj")) {
      if (next.isVerb() && next.index() - verb.index() <= 3) {
        found.addAll(clause.complements(next, preposition));
      }
    }
    return found;
  }

  private List<Token> through(Token noun, List<String> ways) {
    List<Token> found = new ArrayList<>();
    for (String way : ways) {
      found.addAll(clause.complements(noun, way));
    }
    return found;
  }

  private List<String> nounActors(Trigger trigger) {
    Token noun = trigger.word();
    List<Token> heads = new ArrayList<>();
    for (Token owner : sentence.dependents(noun, "nmod:poss", "amod", "compound")) {
      if (!isWhere(trigger, owner)) {
        heads.addAll(owned.by(noun, owner));
      }
    }
    for (Token front : sentence.dependents(noun, "amod")) {
      heads.addAll(sentence.dependents(front, "compound", "conj", "obl", "nmod"));
    }
    heads.addAll(clause.complements(noun, "by"));
    Entry.Roles roles = trigger.entry().roles();
    heads.addAll(through(noun, roles.actor()));
    for (Token of : clause.complements(noun, "of")) {
      boolean own = trigger.entry().code().type() == EventType.MOBILIZE;
      if (roles.of().equals("actor") || (own && named.find(of).isEmpty())) {
        heads.add(of);
      }
    }
    Set<String> ids = new LinkedHashSet<>(named.actors(heads));
    if (Presence.is(trigger)) {
      ids.addAll(named.senders(clause.complements(noun, "from")));
    }
    ids.addAll(lightSubject(noun));
    return ids.isEmpty() ? chargers(trigger) : List.copyOf(ids);
  }

  /** "The council announced the indictment of …". */
  private List<String> chargers(Trigger trigger) {
    return Done.isMadeKnown(trigger, sentence)
        ? sentence
            .findGovernor(trigger.word())
            .map(verb -> named.actors(clause.actors(verb)))
            .orElse(List.of())
        : List.of();
  }

  /**
   * A state in front of a riot says where it is, one in front of sanctions or a probe whom they are
   * about ("Iceland sanctions"); "Iceland intervention" may say either.
   */
  boolean isWhere(Trigger trigger, Token owner) {
    boolean state =
        named
            .find(owner)
            .filter(m -> m.type() == ActorType.STATE && m.span().length() > SHORTEST_STATE)
            .isPresent();
    boolean deed =
        Set.of(EventType.MOBILIZE, EventType.ASSAULT).contains(trigger.entry().code().type());
    boolean bare = sentence.relation(owner).equals("compound") && owner.entity().equals("LOCATION");
    boolean civil =
        trigger.word().lemma().equals("war") || trigger.word().lemma().equals("warfare");
    boolean measure =
        TOPICAL.contains(trigger.entry().code().mode())
            && sentence.relation(owner).equals("compound");
    return state
        && (measure
            || trigger.entry().code().type() == EventType.PROTEST
            || (deed && (bare || civil)));
  }

  /** A bare name before these is what they are about: "Chile sanctions", "the Chile probe". */
  private static final Set<String> TOPICAL = Set.of("restrict", "investigate");

  /** Whether a bare name before such a noun is what it is about, not where it is. */
  static boolean isAbout(Entry.Code code) {
    return code.type() == EventType.COERCE || TOPICAL.contains(code.mode());
  }

  /** Names no longer than this are letters that stand for a state and are used as adjectives. */
  private static final int SHORTEST_STATE = 4;

  /** "The council began talks": the subject of a verb that only says that it takes place. */
  private List<String> lightSubject(Token noun) {
    boolean object = Clause.base(sentence.relation(noun)).equals("obj");
    return sentence
        .findGovernor(noun)
        .filter(verb -> (object && Frames.is("stage", verb.lemma())) || clause.isDue(verb, noun))
        .map(verb -> named.actors(sentence.dependents(verb, "nsubj", "nsubj:pass")))
        .orElse(List.of());
  }

  /** The state in front of sanctions or of a probe. */
  private List<Token> hit(Trigger trigger, Token measure) {
    return TOPICAL.contains(trigger.entry().code().mode())
        ? sentence.dependents(measure, "compound").stream()
            .filter(owner -> isWhere(trigger, owner))
            .toList()
        : List.of();
  }

  private List<String> nounRecipients(Trigger trigger) {
    Token noun = trigger.word();
    Entry.Roles roles = trigger.entry().roles();
    List<Token> heads = new ArrayList<>(through(noun, roles.recipient()));
    heads.addAll(hit(trigger, noun));
    if (roles.of().equals("recipient")) {
      heads.addAll(clause.complements(noun, "of"));
    }
    return named.actors(heads);
  }

  /** The parties that the words between two places of the sentence name, in order. */
  List<String> between(int start, int end) {
    Set<String> ids = new LinkedHashSet<>();
    for (Mention mention : named.all()) {
      boolean inside = mention.span().start() >= start && mention.span().end() <= end;
      if (inside && mention.type() != ActorType.PLACE) {
        ids.add(mention.actor());
      }
    }
    return List.copyOf(ids);
  }
}
