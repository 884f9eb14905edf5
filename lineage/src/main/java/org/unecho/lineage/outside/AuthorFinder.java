package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.lineage.text.Names;
import org.unecho.lineage.text.Names.Name;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Span;

/**
 * Says who is the author of each direct quotation of an article, by the words just before and after
 * it: a verb of saying with a name or pronoun beside it.
 */
final class AuthorFinder {
  private static final Set<String> CUES = WordLists.set(Names.class, "cues.txt");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "who");

  /** How far from its quotation an attribution is looked for, in code units. */
  private static final int WINDOW = 200;

  private final Prose prose;
  private final Names names;

  private AuthorFinder(Prose prose) {
    this.prose = prose;
    this.names = Names.of(prose);
  }

  /** The quotations of {@code prose} whose author it names, in order. */
  static List<Attributed> in(Prose prose) {
    return new AuthorFinder(prose).all();
  }

  private List<Attributed> all() {
    List<Attributed> found = new ArrayList<>();
    Optional<Name> last = Optional.empty();
    for (Span paragraph : prose.paragraphs()) {
      Optional<Name> lastHere = Optional.empty();
      for (Span quote : prose.quoted()) {
        if (paragraph.contains(quote)) {
          Optional<Name> author = author(quote, paragraph, last).or(() -> Optional.empty());
          Optional<Name> known = author.isPresent() ? author : lastHere;
          known.ifPresent(name -> found.add(new Attributed(quote, name)));
          lastHere = known;
          last = known.isPresent() ? known : last;
        }
      }
    }
    return found;
  }

  private Optional<Name> author(Span quote, Span paragraph, Optional<Name> last) {
    Optional<Name> after = after(quote, paragraph, last);
    return after.isPresent() ? after : before(quote, paragraph, last);
  }

  private Optional<Name> after(Span quote, Span paragraph, Optional<Name> last) {
    int start = Math.min(quote.end() + 1, paragraph.end());
    int limit = Math.min(paragraph.end(), start + WINDOW);
    for (Span other : prose.quoted()) {
      if (other.start() > quote.end()) {
        limit = Math.max(start, Math.min(limit, other.start() - 1));
      }
    }
    List<Word> words = Word.in(prose.article().text(), new Span(start, limit));
    for (int i = 0; i < Math.min(words.size(), 6); i++) {
      if (CUES.contains(words.get(i).text())) {
        Optional<Name> before = subject(words.subList(0, i), last);
        int end = Math.min(words.size(), i + 8);
        return before.isPresent() ? before : firstName(words.subList(i + 1, end), last);
      }
    }
    return Optional.empty();
  }

  private Optional<Name> before(Span quote, Span paragraph, Optional<Name> last) {
    int start = Math.max(paragraph.start(), quote.start() - 1 - WINDOW);
    for (Span other : prose.quoted()) {
      if (other.end() < quote.start()) {
        start = Math.max(start, Math.min(other.end() + 1, quote.start()));
      }
    }
    for (var sentence : prose.sentences()) {
      Span span = sentence.span();
      if (span.start() < quote.start() && span.end() > quote.start()) {
        start = Math.max(start, span.start());
      }
    }
    List<Word> words = Word.in(prose.article().text(), new Span(start, quote.start()));
    for (int i = words.size() - 1; i >= 0; i--) {
      if (CUES.contains(words.get(i).text())) {
        Optional<Name> subject = subject(words.subList(0, i), last);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** Who acts before a verb of saying: the last name, or the pronoun's name. */
  private Optional<Name> subject(List<Word> words, Optional<Name> last) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (PRONOUNS.contains(words.get(i).lower())) {
        return opener(words.get(i)).or(() -> last);
      }
      List<Name> here = names.in(words.subList(i, words.size()));
      boolean opens = i == 0 && words.get(0).isCapital();
      if (!here.isEmpty() && (here.get(0).words().get(0).equals(words.get(i)) || opens)) {
        return full(wholeName(words, i));
      }
    }
    return Optional.empty();
  }

  /**
   * Whom a pronoun means that stands in {@code pronoun}'s paragraph: the person whose name opens
   * the nearest sentence before it, quotations apart.
   */
  private Optional<Name> opener(Word pronoun) {
    Optional<Name> found = Optional.empty();
    for (Span paragraph : prose.paragraphs()) {
      for (Sentence sentence : prose.sentences()) {
        boolean before = sentence.span().end() <= pronoun.span().start();
        boolean beside = paragraph.contains(pronoun.span()) && paragraph.contains(sentence.span());
        if (before && beside && prose.quotedShare(sentence.span()) < 0.5) {
          Optional<Name> opens = person(sentence);
          found = opens.isPresent() ? opens : found;
        }
      }
    }
    return found;
  }

  /** The person whose name opens the sentence: somebody whom the article names in full. */
  private Optional<Name> person(Sentence sentence) {
    List<Name> here = names.in(sentence.words());
    if (here.isEmpty() || !here.get(0).words().get(0).equals(sentence.words().get(0))) {
      return Optional.empty();
    }
    return names.fullest(here.get(0).last().lower()).filter(AuthorFinder::isPerson);
  }

  /** Given name and family name, without "of" and its like and without an acronym. */
  private static boolean isPerson(Name name) {
    return name.words().size() >= 2
        && name.words().size() <= 4
        && name.words().stream().allMatch(Word::isCapital)
        && !Names.isAcronym(name.last());
  }

  /** The name that holds the word at {@code at}: a run may have begun before it. */
  private Name wholeName(List<Word> words, int at) {
    for (Name name : names.in(words)) {
      if (name.words().contains(words.get(at))) {
        return name;
      }
    }
    return new Name(List.of(words.get(at)));
  }

  private Optional<Name> firstName(List<Word> words, Optional<Name> last) {
    if (!words.isEmpty() && PRONOUNS.contains(words.get(0).lower())) {
      return opener(words.get(0)).or(() -> last);
    }
    List<Name> found = names.in(words);
    boolean near = !found.isEmpty() && words.indexOf(found.get(0).words().get(0)) <= 4;
    return near ? full(found.get(0)) : Optional.empty();
  }

  private Optional<Name> full(Name name) {
    return names.fullest(name.last().lower()).or(() -> Optional.of(name));
  }
}
