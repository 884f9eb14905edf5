package org.unecho.lineage.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Span;

/** Finds names: runs of capitalised words, joined by particles where names are. */
public final class Names {
  private static final Set<String> STARTERS = WordLists.set(Names.class, "starters.txt");
  private static final Set<String> CUES = WordLists.set(Names.class, "cues.txt");
  private static final Set<String> PARTICLES =
      Set.of("of", "for", "de", "del", "la", "van", "von", "der", "bin", "bint", "al", "el", "da");

  /** Share of capitals above which a sentence is a headline, whose capitals name nobody. */
  private static final double HEADLINE = 0.7;

  private final Prose prose;
  private final Set<String> capitalInside = new HashSet<>();
  private final Set<String> lowerSomewhere = new HashSet<>();

  private Names(Prose prose) {
    this.prose = prose;
    for (Sentence sentence : prose.sentences()) {
      boolean headline = isHeadline(sentence.words());
      for (int i = 1; i < sentence.words().size(); i++) {
        Word word = sentence.words().get(i);
        if (!word.isCapital()) {
          lowerSomewhere.add(word.lower());
        } else if (!headline
            && !afterOpening(word)
            && !isSentenceStart(sentence.words().get(i - 1), word)) {
          capitalInside.add(word.lower());
        }
      }
    }
  }

  /** Learns from the whole article which words are written with a capital. */
  public static Names of(Prose prose) {
    return new Names(prose);
  }

  /**
   * A name.
   *
   * @param words its words, particles among them
   */
  public record Name(List<Word> words) {
    /** Copies the words. */
    public Name {
      words = List.copyOf(words);
    }

    /** Where it stands, without a possessive ending. */
    public Span span() {
      return new Span(words.get(0).span().start(), last().bareSpan().end());
    }

    /** Its last word: of a person, the family name. */
    public Word last() {
      return words.get(words.size() - 1);
    }

    /** Its words with single spaces, without a possessive ending. */
    public String text() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < words.size() - 1; i++) {
        Word word = words.get(i);
        text.append(word.text()).append(word.text().length() == 1 ? ". " : " ");
      }
      return text.append(last().bare()).toString();
    }
  }

  /** The names among {@code words}, which are the words of a sentence or of neighbouring ones. */
  public List<Name> in(List<Word> words) {
    List<Name> names = new ArrayList<>();
    if (isHeadline(words)) {
      return names;
    }
    int at = 0;
    while (at < words.size()) {
      int end = runFrom(words, at);
      if (end > at) {
        names.add(new Name(words.subList(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return names;
  }

  /** One past the last word of the name that starts at {@code at}, or {@code at} if none does. */
  private int runFrom(List<Word> words, int at) {
    if (!isNameWord(words, at)) {
      return at;
    }
    int end = at + 1;
    while (end < words.size() && end - at < 8) {
      Word before = words.get(end - 1);
      if (before.text().endsWith("'s") || !adjacent(before, words.get(end))) {
        break;
      }
      boolean particle =
          PARTICLES.contains(words.get(end).text())
              && end + 1 < words.size()
              && adjacent(words.get(end), words.get(end + 1))
              && words.get(end + 1).isCapital();
      if (!particle && !continues(words.get(end))) {
        break;
      }
      end += particle ? 2 : 1;
    }
    return end;
  }

  private static boolean continues(Word word) {
    return word.isCapital() && !STARTERS.contains(word.lower());
  }

  private boolean isNameWord(List<Word> words, int at) {
    Word word = words.get(at);
    if (!word.isCapital() || STARTERS.contains(word.lower())) {
      return false;
    }
    boolean first = at == 0 || isSentenceStart(words.get(at - 1), word) || afterOpening(word);
    if (!first) {
      return true;
    }
    if (CUES.contains(word.lower())) {
      return false;
    }
    // A word that opens a sentence has its capital in any case: it must prove itself elsewhere.
    boolean nextIsName =
        at + 1 < words.size()
            && adjacent(word, words.get(at + 1))
            && continues(words.get(at + 1))
            && !lowerSomewhere.contains(word.lower());
    return nextIsName
        || capitalInside.contains(word.lower())
        || (isAcronym(word) && !lowerSomewhere.contains(word.lower()));
  }

  /** Whether all its letters are capitals, two or more. */
  public static boolean isAcronym(Word word) {
    String letters = word.bare();
    return letters.length() >= 2 && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  private boolean isSentenceStart(Word before, Word word) {
    String text = prose.article().text();
    boolean stop = false;
    for (int i = before.span().end(); i < word.span().start(); i++) {
      char c = text.charAt(i);
      if (c == '!' || c == '?' || c == ':') {
        return true;
      }
      stop |= c == '.';
    }
    return stop && before.text().length() > 1 && !before.isCapital();
  }

  private boolean afterOpening(Word word) {
    int at = word.span().start();
    return at > 0 && "\u201C\"\u2018".indexOf(prose.article().text().charAt(at - 1)) >= 0;
  }

  private boolean adjacent(Word before, Word word) {
    String text = prose.article().text();
    int start = before.span().end();
    int end = word.span().start();
    if (end <= start || end - start > 2) {
      return false;
    }
    boolean initial = before.text().length() == 1 || before.lower().length() <= 3;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\u00A0' && !(c == '.' && initial)) {
        return false;
      }
    }
    return true;
  }

  private boolean isHeadline(List<Word> words) {
    if (words.isEmpty() || endsWithStop(words.get(words.size() - 1))) {
      return false;
    }
    long long4 = words.stream().filter(w -> w.text().length() > 3).count();
    long capital = words.stream().filter(w -> w.text().length() > 3 && w.isCapital()).count();
    return long4 >= 4 && capital >= HEADLINE * long4 && words.size() < 20;
  }

  /** Headlines have no full stop; the last word of a part of a sentence has none either. */
  private boolean endsWithStop(Word last) {
    String text = prose.article().text();
    int end = last.span().end();
    return end < text.length() && ".!,;\u201D\"".indexOf(text.charAt(end)) >= 0;
  }

  /** The fullest name of the article that ends in that word, its first naming if several. */
  public Optional<Name> fullest(String lastLower) {
    Name best = null;
    for (Sentence sentence : prose.sentences()) {
      for (Name name : in(sentence.words())) {
        boolean fuller = best == null || name.words().size() > best.words().size();
        if (fuller && name.last().lower().equals(lastLower)) {
          best = name;
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
