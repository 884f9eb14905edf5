package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.EventType;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Finds the words of a sentence that tell an event. */
final class TriggerFinder {
  private final Lexicon lexicon;
  private final Clause clause;
  private final Named named;
  private final Sentence sentence;
  private final Presence presence;
  private final Warnings warnings;

  TriggerFinder(Lexicon lexicon, Clause clause, Named named, QuantityFinder quantities) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.named = named;
    this.sentence = clause.sentence();
    this.warnings = new Warnings(lexicon, clause, named);
    this.presence = new Presence(lexicon, clause, named, quantities);
  }

  List<Trigger> find() {
    List<Trigger> triggers = new ArrayList<>();
    Set<Token> used = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !describes(token)) {
        verb(token).ifPresent(triggers::add);
      }
    }
    triggers.forEach(trigger -> used.addAll(trigger.told()));
    for (Token token : sentence.tokens()) {
      if (token.isNoun() && !used.contains(token) && !isPartOfName(token)) {
        noun(token)
            .or(() -> used.contains(token) ? Optional.empty() : presence.find(token))
            .ifPresent(triggers::add);
      }
    }
    relations(triggers);
    triggers.sort(Comparator.comparingInt(trigger -> trigger.word().index()));
    return triggers;
  }

  /** What the lexicon leaves open, told by the wider list where both parties are named. */
  private void relations(List<Trigger> triggers) {
    RelationTriggers wider = new RelationTriggers(clause, named);
    Set<Token> taken = new HashSet<>();
    triggers.forEach(trigger -> taken.add(trigger.word()));
    for (Token token : sentence.tokens()) {
      List<Token> below = sentence.dependents(token, "obj", "obl", "nsubj:pass");
      boolean idle =
          below.stream().anyMatch(each -> lexicon.members("abstract").contains(each.lemma()));
      boolean verb = token.isVerb() && !describes(token) && !isOnlySaid(token);
      boolean open = verb && !taken.contains(token);
      Optional<Trigger> found = open && !idle ? wider.find(token) : Optional.empty();
      List<Token> told = found.map(Trigger::told).orElse(List.of());
      if (found.isPresent()
          && below.stream().allMatch(e -> told.contains(e) || !taken.contains(e))) {
        triggers.removeIf(trigger -> told.contains(trigger.word())); // "made a concession"
        triggers.add(found.get());
      }
    }
  }

  /** A participle in front of a noun tells of the noun, not of an event. */
  private boolean describes(Token verb) {
    return Set.of("amod", "compound", "case", "aux", "aux:pass", "cop", "fixed")
        .contains(sentence.relation(verb));
  }

  private boolean isPartOfName(Token noun) {
    boolean entity = !noun.entity().equals("O") && !noun.entity().equals("MISC");
    boolean own = noun.isName() && (entity || named.find(noun).isPresent());
    return own || sentence.relation(noun).equals("compound");
  }

  private Optional<Trigger> verb(Token token) {
    if (token.lemma().equals("help") && sentence.has(token, "xcomp", "ccomp")) {
      return Optional.empty(); // what is helped is told by the verb below
    }
    if (isOnlySaid(token) || isCivic(token)) {
      return Optional.empty();
    }
    List<Token> objects = clause.objects(token);
    List<Token> heads = objects.stream().flatMap(o -> clause.coordinated(o).stream()).toList();
    if (heads.stream().anyMatch(head -> lexicon.members("abstract").contains(head.lemma()))) {
      return Optional.empty(); // "seized the opportunity", "attacked the idea"
    }
    return lexicon.verbs(token.lemma()).stream()
        .filter(entry -> hasBeside(token, entry, heads))
        .filter(entry -> isAny(objectsOf(token, entry, heads), entry.object()))
        .filter(entry -> isAny(subjects(token), entry.subject()))
        .filter(entry -> entry.demands() > 0 || isSure(token, entry, heads))
        .findFirst()
        .map(entry -> new Trigger(token, entry, objects, told(token, entry, heads)));
  }

  /** A warning that is no threat, a question that is no request. */
  private boolean isOnlySaid(Token verb) {
    return Questions.isQuestion(sentence, verb)
        || (verb.lemma().equals("warn") && !warnings.isThreat(verb));
  }

  /** Who acts; of what a coordinated clause does, the nouns beside the first too. */
  private List<Token> subjects(Token verb) {
    List<Token> all = new ArrayList<>();
    clause.actors(verb).forEach(actor -> all.addAll(clause.coordinated(actor)));
    return all;
  }

  /** With "called in troops" the parser may take "in troops" for a complement. */
  private List<Token> objectsOf(Token verb, Entry entry, List<Token> heads) {
    List<Token> all = new ArrayList<>(heads);
    entry.beside().forEach(word -> all.addAll(clause.complements(verb, word)));
    for (String particle : PARTICLES) {
      clause.complements(verb, particle).stream()
          .filter(noun -> isNextMark(verb, particle))
          .forEach(all::add);
    }
    for (Token head : heads) {
      all.addAll(parts(head, 3));
    }
    if (entry.code().type() == EventType.REQUEST) {
      all.addAll(wished(verb));
    }
    return all;
  }

  /** "Called on both sides to show restraint", "turned to the council with a plea". */
  private List<Token> wished(Token verb) {
    List<Token> all = new ArrayList<>(clause.complements(verb, "with"));
    sentence.dependents(verb, "xcomp", "ccomp", "advcl").stream()
        .filter(clause -> SHOW.contains(clause.lemma()))
        .forEach(clause -> all.addAll(sentence.dependents(clause, "obj")));
    return all;
  }

  private static final Set<String> SHOW =
      Set.of("show", "exercise", "use", "observe", "practise", "practice", "display", "keep");

  /** "Tens of thousands of troops" are troops. */
  private List<Token> parts(Token head, int depth) {
    List<Token> all = new ArrayList<>();
    for (Token part : depth == 0 ? List.<Token>of() : clause.complements(head, "of")) {
      all.add(part);
      all.addAll(parts(part, depth - 1));
    }
    return all;
  }

  private static final List<String> PARTICLES = List.of("in", "out", "up", "back", "off");

  private boolean hasBeside(Token verb, Entry entry, List<Token> heads) {
    return entry.beside().stream().noneMatch(word -> isBehindObject(verb, word))
        && entry.beside().stream()
            .allMatch(
                word ->
                    sentence.dependents(verb, "compound:prt", "advmod", "advcl", "xcomp").stream()
                            .anyMatch(token -> Clause.lower(token).equals(word))
                        || clause.complements(verb, word).stream().anyMatch(noun -> !isTime(noun))
                        || heads.stream().anyMatch(head -> isNear(head, word))
                        || isFixed(verb, word)
                        || isNextMark(verb, word));
  }

  /** "Called the union a foe on trade" and "called the minister on Friday" call on nobody. */
  private boolean isBehindObject(Token verb, String word) {
    int next = verb.index() + 1;
    return verb.lemma().equals("call")
        && OF_CALL.contains(word)
        && next <= sentence.tokens().size()
        && sentence.token(next).tag().matches("NN.*|DT|PRP.*|JJ.*|CD")
        && !isTime(sentence.token(next));
  }

  private static final Set<String> OF_CALL = Set.of("on", "upon");

  /** "They spoke on Friday": a day is no one to turn to. */
  private static boolean isTime(Token noun) {
    return Set.of("DATE", "TIME", "DURATION").contains(noun.entity());
  }

  /** Parts of fixed phrases: "take to the streets", "open fire". */
  private boolean isFixed(Token verb, String word) {
    return Set.of("the", "a", "an", "into", "on", "fire", "hunger", "strike", "custody", "ashore")
            .contains(word)
        && sentence.subtree(verb).stream().anyMatch(token -> isNear(token, word));
  }

  private static boolean isNear(Token token, String word) {
    return Clause.lower(token).equals(word) || token.lemma().equals(word);
  }

  private boolean isNextMark(Token verb, String word) {
    int next = verb.index() + 1;
    return next <= sentence.tokens().size()
        && Clause.lower(sentence.token(next)).equals(word)
        && (word.equals("on") || !sentence.relation(sentence.token(next)).equals("mark"));
  }

  private static boolean isAny(List<Token> heads, Set<String> lemmas) {
    return lemmas.isEmpty()
        || heads.stream().anyMatch(head -> lemmas.contains(head.lemma().toLowerCase(Locale.ROOT)));
  }

  /** A verb with many senses tells an event only where it names whom it acts upon, or who acts. */
  private boolean isSure(Token verb, Entry entry, List<Token> heads) {
    List<Token> around = new ArrayList<>(heads);
    around.addAll(clause.actors(verb));
    for (String preposition : entry.roles().recipient()) {
      around.addAll(clause.complements(verb, preposition));
    }
    return around.stream().anyMatch(this::isParty);
  }

  private boolean isParty(Token head) {
    return !named.actors(List.of(head)).isEmpty()
        || lexicon.members("person").contains(head.lemma())
        || lexicon.members("body").contains(head.lemma())
        || lexicon.members("worker").contains(head.lemma())
        || lexicon.members("force").contains(head.lemma());
  }

  private List<Token> told(Token verb, Entry entry, List<Token> heads) {
    List<Token> told = new ArrayList<>();
    for (Token head : objectsOf(verb, entry, heads)) {
      if (entry.object().contains(head.lemma()) || entry.beside().contains(head.lemma())) {
        told.add(head);
      }
    }
    for (Token actor : entry.subject().isEmpty() ? List.<Token>of() : clause.actors(verb)) {
      told.add(actor);
    }
    if (entry.code().mode().equals("troops")) {
      told.addAll(heads);
    }
    if (entry.code().type() == EventType.CONSULT) {
      for (String word : List.of("for", "at", "in")) {
        clause.complements(verb, word).stream()
            .filter(noun -> lexicon.members("meeting").contains(noun.lemma()))
            .forEach(told::add); // "will gather for a session": one thing, told once
      }
    }
    return told;
  }

  /** No troops intervene in an election, a market or a debate. */
  private boolean isCivic(Token word) {
    return Set.of("intervene", "intervention").contains(word.lemma())
        && clause.complements(word, "in").stream()
            .anyMatch(noun -> lexicon.members("civic").contains(noun.lemma()));
  }

  private Optional<Trigger> noun(Token token) {
    if (isCivic(token)) {
      return Optional.empty();
    }
    return lexicon.nouns(token.lemma()).stream()
        .filter(entry -> entry.beside().isEmpty())
        .filter(entry -> isDescribed(token, entry.object()))
        .findFirst()
        .map(entry -> new Trigger(token, entry, List.of(), List.of()));
  }

  private boolean isDescribed(Token noun, Set<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    boolean before =
        sentence.dependents(noun, "amod", "compound", "case", "nmod:poss").stream()
            .anyMatch(token -> words.contains(token.lemma().toLowerCase(Locale.ROOT)));
    return before
        || words.stream().anyMatch(word -> !clause.complements(noun, word).isEmpty())
        || clause.complements(noun, "of").stream().anyMatch(of -> words.contains(of.lemma()));
  }
}
