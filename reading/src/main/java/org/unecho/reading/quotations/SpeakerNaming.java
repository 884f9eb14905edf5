package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Mention;
import org.unecho.model.Quotation.Speaker;
import org.unecho.model.Span;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Gives the source of a cue its name and actor: by mention, by apposition, by chain. */
final class SpeakerNaming {
  private static final String PRONOUN =
      "he|she|they|it|i|we|who|you|him|her|them|this|that|which|these|those";

  private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final String text;
  private final SpeakerChain chain;

  SpeakerNaming(
      ParsedArticle article, List<Actor> actors, List<Mention> mentions, SourceFinder quoted) {
    this.text = article.article().text();
    actors.forEach(each -> this.actors.put(each.id(), each));
    mentions.forEach(each -> this.mentions.put(each.span().start(), each));
    this.chain = new SpeakerChain(article, this.actors, mentions, quoted);
  }

  /**
   * The speakers of a cue; cues must be asked for in order of the text, so that pronouns resolve.
   */
  List<Speaker> name(Cue cue) {
    if (cue.source().isEmpty()) {
      return List.of();
    }
    Token head = cue.source().get();
    List<Speaker> speakers = new ArrayList<>();
    speakers.add(speaker(cue.sentence(), head));
    for (Token other : cue.sentence().dependents(head, "conj")) {
      if (isPartner(cue, head, other)) {
        speakers.add(speaker(cue.sentence(), other));
      }
    }
    if (cue.is(Cue.Kind.SAYING)) {
      chain.spoke(speakers, head);
    }
    return List.copyOf(speakers);
  }

  /** "X and Y said": on the same side of the cue, joined by "and", and named if X is. */
  private boolean isPartner(Cue cue, Token head, Token other) {
    Sentence sentence = cue.sentence();
    boolean sameSide = other.index() < cue.word().index() == head.index() < cue.word().index();
    boolean noun = other.isNoun() || other.tag().equals("PRP");
    boolean apposition =
        sentence.tokensIn(head.span().hull(other.span())).stream()
            .anyMatch(each -> each.word().equals(",") && each.index() == head.index() + 1);
    boolean named =
        at(head.span()).isEmpty() || at(other.span()).filter(SpeakerNaming::acts).isPresent();
    boolean list = sentence.dependents(head, "conj").size() > 1 && sentence.has(head, "conj");
    return sameSide
        && noun
        && named
        && other.index() > head.index()
        && (!apposition || (list && acts(other)));
  }

  private boolean acts(Token token) {
    return at(token.span()).filter(each -> each.type() == ActorType.PERSON).isPresent();
  }

  private static boolean acts(Mention mention) {
    return mention.type() != ActorType.PLACE;
  }

  private Speaker speaker(Sentence sentence, Token head) {
    if (head.word().toLowerCase(Locale.ROOT).matches(PRONOUN)) {
      return chain
          .resolve(sentence, head)
          .map(known -> new Speaker(head.span(), known.actor(), known.name()))
          .orElseGet(() -> new Speaker(head.span(), "", head.word()));
    }
    NounPhrase phrase = NounPhrase.around(sentence, head);
    Optional<Mention> mention =
        named(head.span()).or(() -> apposed(sentence, head, phrase)).or(() -> atEnd(phrase));
    if (mention.isPresent()) {
      return of(mention.get());
    }
    Span whole = Descriptions.whole(phrase);
    Speaker description = new Speaker(whole, "", text(whole));
    return chain.describe(sentence, phrase, description).orElse(description);
  }

  private Speaker of(Mention mention) {
    String name =
        Optional.ofNullable(actors.get(mention.actor()))
            .map(Actor::name)
            .orElse(text(mention.span()));
    return new Speaker(mention.span(), mention.actor(), name);
  }

  private String text(Span span) {
    return span.of(text).replaceAll("\\s+", " ");
  }

  private Optional<Mention> at(Span word) {
    return Optional.ofNullable(mentions.floorEntry(word.start()))
        .map(Map.Entry::getValue)
        .filter(mention -> mention.span().contains(word));
  }

  /** A name whose main word is the head: not "EU" of "EU spokesperson". */
  private Optional<Mention> named(Span head) {
    return at(head);
  }

  /** "The group's director, Ann Lee," and "correspondent Ann Lee": the person right after. */
  private Optional<Mention> apposed(Sentence sentence, Token head, NounPhrase phrase) {
    int next = phrase.last() + 1;
    for (int i = 0; i < 2 && next <= sentence.tokens().size(); i++) {
      Optional<Mention> mention =
          at(sentence.token(next).span()).filter(each -> each.type() == ActorType.PERSON);
      if (mention.isPresent()
          && mention.get().span().start() == sentence.token(next).span().start()) {
        boolean linked =
            i == 0
                || sentence.dependents(head, "appos").stream()
                    .anyMatch(each -> mention.get().span().contains(each.span()));
        return linked ? mention : Optional.empty();
      }
      if (!sentence.token(next).word().equals(",")) {
        return Optional.empty();
      }
      next++;
    }
    return Optional.empty();
  }

  private Optional<Mention> atEnd(NounPhrase phrase) {
    return at(phrase.head().span())
        .filter(
            each -> each.type() == ActorType.PERSON && each.span().end() == phrase.span().end());
  }
}
