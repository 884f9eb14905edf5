package org.unecho.bench.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.ActorType;
import org.unecho.model.Article;
import org.unecho.model.Mention;
import org.unecho.model.Reading;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.reading.ArticleReader;
import org.unecho.reading.ReadingSettings;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.reading.syntax.Token;

/**
 * What our reader finds, called as the data calls it: bodies and groups are an Organisation, and so
 * is a state where it acts; where something is in it, it is a Location, and its adjective a
 * Nationality. An article before the name of a body or place belongs to it.
 */
final class OurEntities {
  private static final Set<ActorType> BODIES =
      Set.of(ActorType.ORGANISATION, ActorType.ALLIANCE, ActorType.GROUP, ActorType.STATE);

  private final ArticleReader reader = ArticleReader.of(ReadingSettings.standard());
  private final SyntaxParser parser = SyntaxParser.of();

  List<Entity> find(Article article) {
    Reading reading = reader.read(article);
    List<Sentence> sentences = parser.parse(article).sentences();
    List<Entity> found = new ArrayList<>();
    for (Mention each : reading.mentions()) {
      String type = type(each, sentences);
      boolean owned = type.equals("Organisation") || type.equals("Location");
      found.add(new Entity(owned ? withArticle(article.text(), each.span()) : each.span(), type));
    }
    for (TimeMention each : reading.times()) {
      if (each.type() != TimeMention.Type.DURATION) {
        add(found, new Entity(each.span(), "Temporal"));
      }
    }
    sentences.forEach(each -> numbers(each, found));
    found.sort(Comparator.comparing(Entity::span).thenComparing(Entity::type));
    return found;
  }

  private static String type(Mention mention, List<Sentence> sentences) {
    if (mention.type() == ActorType.PERSON) {
      return "Person";
    }
    if (mention.actor().startsWith("state:") && isAdjective(mention, sentences)) {
      return "Nationality";
    }
    return BODIES.contains(mention.type()) ? "Organisation" : "Location";
  }

  private static boolean isAdjective(Mention mention, List<Sentence> sentences) {
    return sentences.stream()
        .filter(each -> each.span().contains(mention.span()))
        .flatMap(each -> each.tokensIn(mention.span()).stream())
        .anyMatch(each -> each.tag().startsWith("JJ"));
  }

  private static Span withArticle(String text, Span span) {
    int start = span.start() - 4;
    boolean article = start >= 0 && text.substring(start, span.start()).equalsIgnoreCase("the ");
    return article ? new Span(start, span.end()) : span;
  }

  /** Runs of tokens labelled as amounts. */
  private static void numbers(Sentence sentence, List<Entity> found) {
    Optional<Entity> open = Optional.empty();
    for (Token token : sentence.tokens()) {
      Optional<String> type = amount(token);
      if (open.isPresent() && type.equals(open.map(Entity::type))) {
        open = open.map(each -> new Entity(each.span().hull(token.span()), each.type()));
      } else {
        open.ifPresent(each -> add(found, each));
        open = type.map(each -> new Entity(token.span(), each));
      }
    }
    open.ifPresent(each -> add(found, each));
  }

  private static Optional<String> amount(Token token) {
    return switch (token.entity()) {
      case "MONEY" -> Optional.of("Money");
      case "NUMBER", "PERCENT" -> Optional.of("Quantity");
      default -> Optional.empty();
    };
  }

  /** A number inside a name or a time is none of its own. */
  private static void add(List<Entity> found, Entity entity) {
    if (found.stream().noneMatch(each -> each.span().overlaps(entity.span()))) {
      found.add(entity);
    }
  }
}
