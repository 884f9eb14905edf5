package org.unecho.reading.quotations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Mention;
import org.unecho.model.Quotation.Speaker;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Resolves "he", "she", "it" and "the official" as sources: to whoever spoke last or was the
 * subject last, agreeing in gender. Deliberately cheap: in news the speaker of a chain changes by
 * name.
 */
final class SpeakerChain {
  /** How many code units back a pronoun may reach: some four sentences of news. */
  private static final int REACH = 900;

  /** A person 300 code units nearer is as good as one that is a subject. */
  private static final double FADE = 200.0;

  /**
   * Worth of being the subject that opens the paragraph of the pronoun: as much as having spoken
   * before, for a paragraph of news brings its own speaker.
   */
  private static final double INTRODUCED = 3.5;

  /** A sentence that starts this near to the start of its paragraph opens it. */
  private static final int OPENING = 4;

  /** Who spoke where, and whether the word for them is a plural. */
  private record Said(int at, Speaker speaker, boolean many) {
    boolean isPerson() {
      return speaker.actor().startsWith("person:");
    }
  }

  private final ParsedArticle article;
  private final String text;
  private final Map<String, Actor> actors;
  private final List<Mention> people;
  private final List<Mention> bodies;
  private final SourceFinder quoted;
  private final NavigableSet<Integer> paragraphs = new TreeSet<>();
  private final NavigableMap<Integer, Said> said = new TreeMap<>();

  /** What the pronouns so far have told of persons whose names tell nothing. */
  private final Map<String, Gender> learned = new LinkedHashMap<>();

  SpeakerChain(
      ParsedArticle article,
      Map<String, Actor> actors,
      List<Mention> mentions,
      SourceFinder quoted) {
    this.article = article;
    this.text = article.article().text();
    this.actors = actors;
    this.quoted = quoted;
    article.paragraphs().forEach(each -> paragraphs.add(each.start()));
    this.people = mentions.stream().filter(each -> each.type() == ActorType.PERSON).toList();
    this.bodies =
        mentions.stream()
            .filter(
                each ->
                    each.type() == ActorType.ORGANISATION
                        || each.type() == ActorType.ALLIANCE
                        || each.type() == ActorType.STATE)
            .toList();
  }

  void spoke(List<Speaker> speakers, Token head) {
    speakers.stream()
        .limit(1)
        .forEach(
            each ->
                said.put(
                    head.span().start(),
                    new Said(head.span().start(), each, head.tag().matches("NNP?S"))));
  }

  /** Whom a pronoun means. */
  Optional<Speaker> resolve(Sentence sentence, Token pronoun) {
    return switch (pronoun.word().toLowerCase(Locale.ROOT)) {
      case "he", "him", "she", "her" -> person(sentence, pronoun);
      case "it" -> body(pronoun);
      case "they", "them" -> plural(pronoun);
      default -> Optional.empty();
    };
  }

  private Optional<Speaker> person(Sentence sentence, Token pronoun) {
    Gender wanted = Gender.ofPronoun(pronoun.word());
    Speaker best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Mention mention : before(people, pronoun.span().start())) {
      Actor actor = actors.get(mention.actor());
      if (actor == null || !wanted.agrees(gender(actor, mention))) {
        continue;
      }
      double score = score(sentence, mention, pronoun);
      if (score > most) {
        most = score;
        best = new Speaker(mention.span(), actor.id(), actor.name());
      }
    }
    if (best == null) {
      return lastDescription(pronoun);
    }
    learned.putIfAbsent(best.actor(), wanted);
    return Optional.of(best);
  }

  private Gender gender(Actor actor, Mention mention) {
    Gender told = Gender.of(actor, wordBefore(mention.span().start()));
    return told == Gender.UNKNOWN ? learned.getOrDefault(actor.id(), told) : told;
  }

  private double score(Sentence sentence, Mention mention, Token pronoun) {
    int distance = pronoun.span().start() - mention.span().start();
    double score = -distance / FADE;
    List<Said> earlier = saidBefore(pronoun);
    boolean spokeLast =
        !earlier.isEmpty() && earlier.get(0).speaker().actor().equals(mention.actor());
    boolean spoke =
        earlier.stream().anyMatch(each -> each.speaker().actor().equals(mention.actor()));
    score += spokeLast ? 2.5 : 0;
    score += spoke ? 1 : 0;
    score -= quoted.isQuoted(mention.span()) ? 2.5 : 0;
    boolean subject = isSubject(mention);
    score += subject ? 1 : 0;
    score += subject && introduces(mention, pronoun) ? INTRODUCED : 0;
    boolean sameClause = sentence.span().contains(mention.span()) && distance < 12;
    return sameClause ? score - 2 : score;
  }

  /** Who spoke before a place and not too far from it, latest first. */
  private List<Said> saidBefore(Token place) {
    int at = place.span().start();
    return List.copyOf(
        said.subMap(Math.max(0, at - REACH), true, Math.max(0, at), false)
            .descendingMap()
            .values());
  }

  /** The subject of its clause, or with nothing but a title before it in its sentence. */
  private boolean isSubject(Mention mention) {
    Optional<Sentence> sentence = article.findSentence(mention.span());
    if (sentence.isEmpty()) {
      return false;
    }
    Optional<Token> head = sentence.get().findHead(mention.span());
    boolean early = mention.span().start() - sentence.get().span().start() < 25;
    return head.filter(
            each ->
                sentence.get().relation(each).startsWith("nsubj")
                    || (early && sentence.get().relation(each).equals("root")))
        .isPresent();
  }

  /** Whether the mention stands in the first sentence of the paragraph that holds the pronoun. */
  private boolean introduces(Mention mention, Token pronoun) {
    int at = mention.span().start();
    Integer paragraph = paragraphs.floor(pronoun.span().start());
    return paragraph != null
        && at >= paragraph
        && article
            .findSentence(mention.span())
            .filter(each -> each.span().start() <= paragraph + OPENING)
            .isPresent();
  }

  private String wordBefore(int at) {
    String before = text.substring(Math.max(0, at - 12), at).strip();
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  private static List<Mention> before(List<Mention> mentions, int at) {
    int from = firstFrom(mentions, at - REACH);
    int to = firstFrom(mentions, at);
    return mentions.subList(from, to);
  }

  private static int firstFrom(List<Mention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Optional<Speaker> lastDescription(Token pronoun) {
    return saidBefore(pronoun).stream()
        .map(Said::speaker)
        .filter(each -> each.actor().isEmpty())
        .findFirst();
  }

  /** Whichever was later: the body that last acted, or the one that last spoke, named or not. */
  private Optional<Speaker> body(Token pronoun) {
    Optional<Mention> acted =
        before(bodies, pronoun.span().start()).stream()
            .filter(this::isSubject)
            .reduce((first, last) -> last);
    Optional<Said> spoke =
        saidBefore(pronoun).stream().filter(each -> !each.isPerson() && !each.many()).findFirst();
    int last = acted.map(each -> each.span().start()).orElse(-1);
    return spoke
        .filter(each -> each.at() > last)
        .map(Said::speaker)
        .or(
            () ->
                acted
                    .flatMap(mention -> Optional.ofNullable(actors.get(mention.actor())))
                    .map(actor -> new Speaker(pronoun.span(), actor.id(), actor.name())));
  }

  private Optional<Speaker> plural(Token pronoun) {
    return saidBefore(pronoun).stream()
        .filter(each -> !each.isPerson())
        .map(Said::speaker)
        .findFirst();
  }

  /** "The official", "the spokeswoman": whoever was introduced so. */
  Optional<Speaker> describe(Sentence sentence, NounPhrase phrase, Speaker description) {
    String lemma = phrase.head().lemma().toLowerCase(Locale.ROOT);
    boolean definite =
        phrase.last() > phrase.first()
            && phrase.last() - phrase.first() <= 2
            && sentence.token(phrase.first()).word().equalsIgnoreCase("the")
            && phrase.head().tag().equals("NN");
    if (!definite) {
      return Optional.empty();
    }
    for (Said each : saidBefore(phrase.head())) {
      Speaker last = each.speaker();
      String role =
          Optional.ofNullable(actors.get(last.actor())).map(Actor::role).orElse(last.name());
      if ((" " + role.toLowerCase(Locale.ROOT) + " ").contains(" " + lemma + " ")) {
        return Optional.of(new Speaker(description.span(), last.actor(), last.name()));
      }
    }
    return Optional.empty();
  }
}
