package org.unecho.reading.actors;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.unecho.model.ActorType;
import org.unecho.model.Mention;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * "The alliance", "the bloc" where the article names one alliance: a definite noun takes up the one
 * thing of its kind that was told (Heim, The Semantics of Definite and Indefinite Noun Phrases,
 * 1982). Where two were named it is neither.
 */
final class Anaphors {
  private static final Set<String> NOUNS = Set.of("alliance", "bloc");

  /** What follows says which other alliance is meant: "the alliance between Velm and Tarn". */
  private static final Set<String> NARROWING = Set.of("of", "between", "with", "that", "against");

  private Anaphors() {}

  /** Mentions for the nouns of these sentences, by what {@code named} names before them. */
  static List<Mention> find(List<Sentence> sentences, List<Mention> named) {
    List<Mention> alliances =
        named.stream().filter(each -> each.type() == ActorType.ALLIANCE).toList();
    if (alliances.stream().map(Mention::actor).distinct().count() != 1) {
      return List.of();
    }
    Mention one = alliances.get(0);
    return sentences.stream()
        .flatMap(sentence -> nouns(sentence).stream())
        .filter(span -> span.start() > one.span().end())
        .filter(span -> named.stream().noneMatch(each -> each.span().overlaps(span)))
        .map(span -> new Mention(span, one.actor(), one.type()))
        .toList();
  }

  private static List<Span> nouns(Sentence sentence) {
    return IntStream.rangeClosed(2, sentence.tokens().size())
        .filter(i -> NOUNS.contains(sentence.token(i).word()) && isWhole(sentence, i))
        .mapToObj(i -> sentence.token(i).span())
        .toList();
  }

  /** Whether nothing but "the" describes it. */
  private static boolean isWhole(Sentence sentence, int index) {
    boolean last = index == sentence.tokens().size();
    Token next = sentence.token(last ? index : index + 1);
    boolean narrowed = !last && (NARROWING.contains(next.word()) || next.isNoun());
    return sentence.token(index - 1).word().equalsIgnoreCase("the") && !narrowed;
  }
}
