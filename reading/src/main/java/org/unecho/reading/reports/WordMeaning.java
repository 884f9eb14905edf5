package org.unecho.reading.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * What a word tells by {@code relations.txt}, with what stands around it. What stands close decides
 * before what stands farther off: its object first.
 */
final class WordMeaning {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl", "parataxis");

  private final Sentence sentence;
  private final RelationLexicon lexicon = RelationLexicon.get();

  WordMeaning(Sentence sentence) {
    this.sentence = sentence;
  }

  /** By the words near by and far. */
  Optional<Meaning> of(Token word) {
    return find(word, true);
  }

  /** By the words near by only. */
  Optional<Meaning> closely(Token word) {
    return find(word, false);
  }

  private Optional<Meaning> find(Token word, boolean farther) {
    Set<String> objects = new TreeSet<>();
    Set<String> heads = new TreeSet<>();
    Set<String> near = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (Token part : sentence.dependents(word)) {
      String relation = sentence.relation(part);
      boolean clausal = isClause(part) && !relation.equals("xcomp");
      if (isTime(part)) {
        continue;
      }
      far(part, all, 2);
      if (!relation.equals("nsubj") && !clausal) {
        add(relation.matches("obj|nsubj:pass|compound:prt") ? objects : heads, part);
        add(near, part);
        sentence.dependents(part, "compound", "amod", "conj", "case").forEach(t -> add(near, t));
      }
    }
    heads.addAll(objects);
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    List<Set<String>> circles =
        farther ? List.of(objects, heads, near, all) : List.of(objects, heads, near);
    return lexicon.find(lemma, word.isVerb(), circles);
  }

  /** The words up to some steps below, without those of other clauses and of times. */
  private void far(Token part, Set<String> all, int steps) {
    add(all, part);
    if (steps > 0 && (!isClause(part) || sentence.relation(part).equals("xcomp"))) {
      sentence.dependents(part).stream()
          .filter(next -> !isTime(next))
          .forEach(next -> far(next, all, steps - 1));
    }
  }

  private boolean isClause(Token part) {
    return CLAUSES.contains(Clause.base(sentence.relation(part)));
  }

  private static boolean isTime(Token part) {
    return Set.of("DATE", "TIME", "DURATION").contains(part.entity());
  }

  private static void add(Set<String> all, Token token) {
    all.add(token.lemma().toLowerCase(Locale.ROOT));
    all.add(Clause.lower(token));
  }
}
