package org.unecho.bench.reading;

import java.util.List;
import java.util.OptionalDouble;
import org.unecho.model.Article;
import org.unecho.model.Span;
import org.unecho.reading.actors.ActorFinder;
import org.unecho.reading.actors.Cast;
import org.unecho.reading.quotations.Attribution;
import org.unecho.reading.quotations.QuotationFinder;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;

/** The reading room. */
final class OurReader implements AttributionReader {
  private final SyntaxParser parser = SyntaxParser.of();
  private final ActorFinder actors = ActorFinder.of();
  private final QuotationFinder quotations = QuotationFinder.of();

  @Override
  public Answers read(Article article, List<List<Span>> contents) {
    return answers(parser.parse(article), contents);
  }

  /** The answers about an article whose grammar is read already. */
  Answers answers(ParsedArticle parsed, List<List<Span>> contents) {
    Cast cast = actors.find(parsed);
    List<Attributed> found =
        quotations.attributions(parsed, cast.actors(), cast.mentions()).stream()
            .map(OurReader::attributed)
            .toList();
    List<Attributed> given =
        quotations.attributeAll(parsed, cast.actors(), cast.mentions(), contents).stream()
            .map(each -> each.map(OurReader::attributed).orElseGet(OurReader::nobody))
            .toList();
    return new Answers(found, given);
  }

  private static Attributed attributed(Attribution each) {
    List<Span> source = each.source().map(List::of).orElse(List.of());
    return new Attributed(
        source, each.cue(), each.content(), OptionalDouble.of(each.confidence().value()));
  }

  private static Attributed nobody() {
    return new Attributed(List.of(), List.of(), List.of(), OptionalDouble.empty());
  }
}
