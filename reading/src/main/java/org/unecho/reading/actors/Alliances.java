package org.unecho.reading.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;
import org.unecho.reading.words.WordTable;

/**
 * Unions of states by the form of their names. A pact or compact is a text and also those whom it
 * binds; it is a body only in an article in which it acts or is acted upon as bodies are. A union
 * or league may be one of workers or clubs; it is an alliance only where it has soldiers or groups
 * states.
 */
final class Alliances {
  private static final Set<String> STATES = Set.of("state", "country", "nation");

  private static final Set<String> LINKS = Set.of("of", "which", "that");

  /** In words: "which groups the four island states". */
  private static final int WITHIN = 6;

  private final Map<String, Set<String>> lists;

  Alliances() {
    lists =
        WordTable.beside(Alliances.class, "alliances.psv").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.cell(0),
                    row -> new HashSet<>(row.words(1)),
                    (a, b) -> a,
                    TreeMap::new));
  }

  private boolean is(String kind, String word) {
    return lists.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the name, by its last word, may be that of a treaty: "Amber Compact". */
  boolean isTreaty(Naming naming) {
    return !naming.isOneWord()
        && (is("treaty", naming.lastWord()) || is("text", naming.lastWord()));
  }

  /** Whether the word, as a name, may be short for an alliance: "the Compact". */
  boolean isShort(String word) {
    return NameWords.isCapitalised(word) && is("treaty", word);
  }

  /** Whether what may be a treaty acts there, or is treated as those are who act. */
  boolean acts(Naming naming) {
    Token head = naming.head();
    Sentence sentence = naming.sentence();
    return is("treaty", naming.lastWord())
        && (has("has", naming) || isParty(sentence, head) || isTurnedTo(sentence, head));
  }

  private boolean isParty(Sentence sentence, Token head) {
    return sentence
        .findGovernor(head)
        .filter(
            verb ->
                switch (sentence.relation(head)) {
                  case "nsubj" -> is("acts", verb.lemma());
                  case "obj", "iobj", "nsubj:pass" -> is("addressed", verb.lemma());
                  case "obl:agent" -> is("acts", verb.lemma()) || is("addressed", verb.lemma());
                  default -> false;
                })
        .isPresent();
  }

  private boolean isTurnedTo(Sentence sentence, Token head) {
    boolean to = sentence.dependents(head, "case").stream().anyMatch(e -> e.lemma().equals("to"));
    return to && sentence.findGovernor(head).stream().anyMatch(each -> is("turned", each.lemma()));
  }

  /** "The Compact's council", "marines of the Compact", "Compact spokesman". */
  private boolean has(String kind, Naming naming) {
    Token head = naming.head();
    Sentence sentence = naming.sentence();
    return sentence
        .findGovernor(head)
        .filter(owner -> owner.isNoun() && is(kind, owner.lemma()))
        .filter(owner -> sentence.relation(head).matches("nmod:poss|compound|nmod"))
        .filter(owner -> !sentence.relation(head).equals("nmod") || isOf(sentence, head))
        .isPresent();
  }

  private static boolean isOf(Sentence sentence, Token head) {
    return sentence.dependents(head, "case").stream()
        .anyMatch(each -> each.lemma().matches("of|for"));
  }

  /** The names, of those which {@code names} hold, that are unions of states. */
  Set<String> find(List<Naming> names) {
    return names.stream()
        .filter(each -> each.kind() == Kind.BODY)
        .filter(each -> isAlliance(each) || (is("union", headWord(each)) && groupsStates(each)))
        .map(each -> Spelling.key(each.words()))
        .collect(Collectors.toSet());
  }

  private boolean isAlliance(Naming naming) {
    String lower = naming.words().toLowerCase(Locale.ROOT);
    return lower.contains("treaty org")
        || (!naming.isOneWord()
            && (is("alliance", headWord(naming)) || is("treaty", headWord(naming))));
  }

  /** "Union" of "Union of Isles". */
  private static String headWord(Naming naming) {
    String front = naming.words().split(" of ", 2)[0];
    return front.substring(front.lastIndexOf(' ') + 1);
  }

  private boolean groupsStates(Naming naming) {
    Sentence sentence = naming.sentence();
    Token head = naming.head();
    Stream<Token> beside = sentence.dependents(head, "appos").stream();
    boolean named = beside.anyMatch(each -> is("grouping", each.lemma()));
    return has("states", naming) || named || isOfStates(naming);
  }

  /**
   * "The Union, which groups the states beyond the strait", "the Union of twelve states", by the
   * order of the words, for parsers err on such clauses.
   */
  private static boolean isOfStates(Naming naming) {
    List<Token> after =
        naming.sentence().tokens().stream()
            .filter(each -> each.index() > naming.last() && !each.word().equals(","))
            .limit(WITHIN)
            .toList();
    return !after.isEmpty()
        && LINKS.contains(after.get(0).word())
        && after.stream().anyMatch(each -> STATES.contains(each.lemma()));
  }
}
