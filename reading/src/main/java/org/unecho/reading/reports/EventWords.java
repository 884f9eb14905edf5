package org.unecho.reading.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Finds the words of a sentence that say that something happens or holds. */
final class EventWords {
  private static final Set<String> FUTURE = Set.of("will", "shall", "wo", "'ll", "’ll");
  private static final Set<String> MODAL =
      Set.of("would", "could", "can", "may", "might", "must", "should", "ca", "'d", "ought");
  private static final Set<String> PARTS =
      Set.of("aux", "aux:pass", "cop", "case", "mark", "fixed", "compound", "cc", "det");

  private final Sentence sentence;
  private final VerbRealis verbs;

  EventWords(Sentence sentence) {
    this.sentence = sentence;
    this.verbs = new VerbRealis(sentence);
  }

  List<EventWord> find() {
    return sentence.tokens().stream()
        .filter(this::isEvent)
        .map(
            token ->
                new EventWord(
                    token.span(), tense(token), isNegated(token), modal(token).orElse("")))
        .toList();
  }

  private boolean isEvent(Token token) {
    if (token.isVerb()) {
      String relation = sentence.relation(token);
      boolean describes = relation.equals("amod") && !sentence.has(token, "obl", "obj");
      return !describes && !PARTS.contains(relation);
    }
    return token.tag().startsWith("NN") && !token.isName() && isDeed(token);
  }

  /** Nouns of the lexicon, and what is made of a verb and stands for what was done. */
  private boolean isDeed(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean listed = Frames.is("deed", lemma) || isToldAlone(lemma);
    return listed && !sentence.relation(noun).equals("compound");
  }

  private static boolean isToldAlone(String lemma) {
    return Lexicon.get().nouns(lemma).stream().anyMatch(entry -> entry.demands() == 0);
  }

  private EventWord.Tense tense(Token word) {
    if (!word.isVerb()) {
      return EventWord.Tense.NONE;
    }
    Optional<Token> modal = auxiliary(word, "MD");
    if (modal.isPresent()) {
      boolean future = FUTURE.contains(Clause.lower(modal.get()));
      return future ? EventWord.Tense.FUTURE : EventWord.Tense.NONE;
    }
    if (verbs.hasTo(word)) {
      return EventWord.Tense.INFINITIVE;
    }
    return auxiliary(word, "VBD")
        .map(each -> EventWord.Tense.PAST)
        .or(() -> auxiliary(word, "VBZ").or(() -> auxiliary(word, "VBP")).map(x -> PRESENT))
        .orElseGet(() -> own(word));
  }

  private static final EventWord.Tense PRESENT = EventWord.Tense.PRESENT;

  private EventWord.Tense own(Token word) {
    return switch (word.tag()) {
      case "VBD" -> EventWord.Tense.PAST;
      case "VBZ", "VBP" -> PRESENT;
      case "VBG" -> EventWord.Tense.PRESPART;
      case "VBN" -> participle(word);
      default -> coordinated(word).map(this::tense).orElseGet(() -> plain(word));
    };
  }

  /** A plain form with a subject of its own is a present that the tagger took for an infinitive. */
  private EventWord.Tense plain(Token word) {
    return sentence.has(word, "nsubj") ? PRESENT : EventWord.Tense.INFINITIVE;
  }

  /** A second participle or plain form shares the auxiliaries of the first. */
  private EventWord.Tense participle(Token word) {
    return coordinated(word).map(this::tense).orElse(EventWord.Tense.PASTPART);
  }

  private Optional<Token> coordinated(Token word) {
    return sentence.relation(word).equals("conj")
        ? sentence.findGovernor(word).filter(first -> first.tag().equals(word.tag()))
        : Optional.empty();
  }

  private Optional<Token> auxiliary(Token word, String tag) {
    return sentence.dependents(word, "aux", "aux:pass", "cop").stream()
        .filter(each -> each.tag().equals(tag))
        .findFirst();
  }

  private boolean isNegated(Token word) {
    boolean none =
        sentence.dependents(word, "det").stream().anyMatch(det -> Clause.lower(det).equals("no"));
    return none || verbs.isNegated(word);
  }

  private Optional<String> modal(Token word) {
    return auxiliary(word, "MD")
        .map(Clause::lower)
        .filter(MODAL::contains)
        .map(each -> each.equals("ca") ? "can" : each)
        .map(each -> each.equals("'d") ? "would" : each);
  }
}
