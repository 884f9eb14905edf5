package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Twin;
import org.unecho.lineage.text.Names;
import org.unecho.lineage.text.Names.Name;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;
import org.unecho.lineage.text.Word;
import org.unecho.model.Derivation.Fidelity;

/** Lists what a copy changed and what it kept, over its aligned passages. */
public final class FactChecker {
  /**
   * The finders, in order: quotations first, because a change of words within quotation marks is
   * told once, as that.
   */
  private static final List<Finder> FINDERS =
      List.of(
          new QuotationFinder(),
          new NumberFinder(),
          new NameFinder(),
          new DroppedSourceFinder(),
          new GoneNameFinder(),
          new NegationFinder(),
          new ModalityFinder(),
          new ContraryFinder(),
          new RoleFinder(),
          new SourceFinder());

  /** Longer passages are not compared word by word: no sentence is as long. */
  private static final int MAX_WORDS = 400;

  private FactChecker() {}

  /** Compares the copy, on the left, with its origin, on the right. */
  public static Fidelity check(Alignment alignment) {
    return check(alignment, Runs.of(alignment), FINDERS);
  }

  /**
   * Compares no more than the twins: for an alignment from which others were taken out, whose gaps
   * hold text that has nothing to do with them.
   */
  public static Fidelity checkTwins(Alignment alignment) {
    return check(alignment, runs(alignment.twins()), FINDERS);
  }

  private static List<Runs> runs(List<Twin> twins) {
    return twins.stream().map(twin -> new Runs(twin.left(), twin.right())).toList();
  }

  /**
   * Only what became of quotations and names in those twins, and only where a name changed: a
   * fraction of the work.
   */
  public static Fidelity names(Alignment alignment, List<Twin> twins) {
    List<Twin> changed = twins.stream().filter(twin -> isNameChanged(alignment, twin)).toList();
    return check(alignment, runs(changed), List.of(new QuotationFinder(), new NameFinder()));
  }

  /** Whether one passage has a word with a capital that the other lacks. */
  private static boolean isNameChanged(Alignment alignment, Twin twin) {
    List<Word> left = words(alignment.left().prose(), twin.left());
    List<Word> right = words(alignment.right().prose(), twin.right());
    return isMissing(left, right) || isMissing(right, left);
  }

  private static boolean isMissing(List<Word> named, List<Word> others) {
    Set<String> there = new HashSet<>();
    others.forEach(word -> there.add(word.lower()));
    return named.stream().anyMatch(word -> word.isCapital() && !there.contains(word.lower()));
  }

  private static List<Word> words(Prose prose, Twin.Run run) {
    return words(prose.sentences().subList(run.first(), run.first() + run.count()));
  }

  private static Fidelity check(Alignment alignment, List<Runs> runs, List<Finder> finders) {
    if (runs.isEmpty()) {
      return new Findings().sorted();
    }
    Prose copy = alignment.left().prose();
    Prose origin = alignment.right().prose();
    Names copyNames = Names.of(copy);
    Names originNames = Names.of(origin);
    Findings findings = new Findings();
    for (Runs twin : runs) {
      Side left = side(copy, copyNames, twin.left());
      Side right = side(origin, originNames, twin.right());
      if (left.words().size() <= MAX_WORDS && right.words().size() <= MAX_WORDS) {
        Sides sides = Sides.of(left, right);
        finders.forEach(finder -> finder.find(sides, findings));
      }
    }
    return findings.sorted();
  }

  private static Side side(Prose prose, Names names, Twin.Run run) {
    List<Sentence> all = prose.sentences();
    int end = run.first() + run.count();
    List<Word> words = words(all.subList(run.first(), end));
    Set<String> near = new LinkedHashSet<>();
    words(all.subList(Math.max(0, run.first() - 1), Math.min(all.size(), end + 1)))
        .forEach(word -> near.add(word.lower()));
    Set<String> stems = new LinkedHashSet<>();
    words.forEach(word -> stems.add(Stems.of(word.lower())));
    return new Side(
        prose,
        run.span(prose),
        words,
        named(all.subList(run.first(), end), words, names),
        near,
        stems);
  }

  /**
   * The names, and with them the words that open a sentence and are in no dictionary of common
   * words: there the capital alone proves nothing.
   */
  private static List<Name> named(List<Sentence> sentences, List<Word> words, Names names) {
    List<Name> found = new ArrayList<>(names.in(words));
    for (Sentence sentence : sentences) {
      Word opener = sentence.words().get(0);
      boolean known = found.stream().anyMatch(name -> name.words().contains(opener));
      if (!known && isName(opener)) {
        found.add(new Name(List.of(opener)));
      }
    }
    found.sort(Comparator.comparing(Name::span));
    return found;
  }

  private static boolean isName(Word opener) {
    return opener.isCapital()
        && opener.lower().length() > 1
        && !FunctionWords.has(opener.lower())
        && !Thesaurus.get().isCommon(opener.lower())
        && !Thesaurus.get().isCommon(opener.lower().split("-", 2)[0]);
  }

  private static List<Word> words(List<Sentence> sentences) {
    List<Word> words = new ArrayList<>();
    sentences.forEach(sentence -> words.addAll(sentence.words()));
    return words;
  }
}
