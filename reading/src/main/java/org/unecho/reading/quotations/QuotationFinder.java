package org.unecho.reading.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unecho.model.Actor;
import org.unecho.model.Mention;
import org.unecho.model.Probability;
import org.unecho.model.Quotation;
import org.unecho.model.Quotation.Form;
import org.unecho.model.Quotation.Manner;
import org.unecho.model.Quotation.Speaker;
import org.unecho.model.Span;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Token;

/** Finds what is said and who says it. Safe for use by several threads. */
public final class QuotationFinder {
  /** An indirect quotation is as sure as its cue, and a little less sure than a direct one. */
  private static final double INDIRECT = 0.9;

  /** With fewer words outside the marks than this, a content is the quoted stretch and no more. */
  private static final int SHORTEST_INDIRECT = 3;

  private QuotationFinder() {}

  /** A finder with the word lists of the product. */
  public static QuotationFinder of() {
    return new QuotationFinder();
  }

  /**
   * The quotations of the article, sorted by place.
   *
   * <p>Each quoted stretch is a quotation of its own; so the two halves of a sentence interrupted
   * by its cue are two. A clause that a cue attributes and that holds quoted stretches is a {@link
   * Form#MIXED} one, and the stretches inside it are listed too. Words in quotation marks that
   * nobody says (scare quotes, titles) are left out; a whole sentence in quotation marks without
   * any attribution, as in many headlines, is kept without speaker.
   */
  public List<Quotation> find(ParsedArticle article, List<Actor> actors, List<Mention> mentions) {
    Attributor attributor = new Attributor(article, actors, mentions);
    List<Quotation> found = new ArrayList<>(direct(attributor, article.article().text()));
    found.addAll(indirect(attributor));
    found.sort(
        Comparator.comparing((Quotation each) -> each.span())
            .thenComparing(Quotation::form)
            .thenComparing(each -> each.confidence(), Comparator.reverseOrder()));
    return List.copyOf(found);
  }

  private static List<Quotation> direct(Attributor attributor, String text) {
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < attributor.stretches().size(); i++) {
      if (!attributor.isSpeech(i)) {
        continue;
      }
      Span span = trimmed(attributor.stretches().get(i).inner(), text);
      Optional<Link> link = attributor.link(i);
      found.add(
          new Quotation(
              span,
              new Manner(
                  Form.DIRECT,
                  link.flatMap(Link::cue).map(Cue::spans).orElse(List.of()),
                  link.filter(each -> isDenied(attributor, each, span)).isPresent()),
              link.map(Link::speakers).orElse(List.of()),
              Probability.clamp(link.map(Link::confidence).orElse(0.0))));
    }
    return found;
  }

  /** Whether one of the speakers denies, around these words, to have said them. */
  private static boolean isDenied(Attributor attributor, Link link, Span words) {
    List<String> names = link.speakers().stream().map(Speaker::name).toList();
    return attributor.cues().stream()
        .filter(
            cue -> attributor.speakers(cue).stream().map(Speaker::name).anyMatch(names::contains))
        .anyMatch(cue -> isDenied(cue, words, attributor.cues()));
  }

  /**
   * Whether {@code words} are what the cue denies: "denied that …", "rejected a report that …".
   * What stands before it, as in "…, he protested", is said.
   */
  private static boolean isDenied(Cue cue, Span words, List<Cue> cues) {
    return cue.is(Cue.Kind.DENYING)
        && Contents.of(cue, cues).stream()
            .anyMatch(content -> content.start() >= cue.end() && content.overlaps(words));
  }

  /** The words without the comma that only leads over to the cue. */
  private static Span trimmed(Span words, String text) {
    int end = words.end();
    while (end > words.start() + 1 && ",;: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(words.start(), end);
  }

  private static List<Quotation> indirect(Attributor attributor) {
    List<Quotation> found = new ArrayList<>();
    List<Cue> cues = attributor.cues();
    for (Cue cue : cues) {
      for (Span content : Contents.of(cue, cues)) {
        if (attributor.isOthers(cue, content)) {
          continue;
        }
        form(attributor, cue, content)
            .ifPresent(
                form ->
                    found.add(
                        new Quotation(
                            attributor.closed(content),
                            new Manner(form, cue.spans(), isDenied(cue, content, cues)),
                            attributor.speakers(cue),
                            Probability.clamp(INDIRECT * cue.weight()))));
      }
    }
    return found;
  }

  /** How the words stand; empty where nearly all are within quotation marks, a direct quotation. */
  private static Optional<Form> form(Attributor attributor, Cue cue, Span content) {
    int outside = 0;
    int inside = 0;
    for (Token token : cue.sentence().tokensIn(content)) {
      if (Character.isLetterOrDigit(token.word().codePointAt(0))) {
        boolean quoted = attributor.isQuoted(token.span());
        inside += quoted ? 1 : 0;
        outside += quoted ? 0 : 1;
      }
    }
    if ((outside < SHORTEST_INDIRECT && inside > 0) || outside == 0) {
      return Optional.empty();
    }
    return Optional.of(inside > 0 ? Form.MIXED : Form.INDIRECT);
  }

  /**
   * Everything that the article attributes to somebody: what is said, and also what is thought,
   * felt, wanted, supported or shown. Contents do not overlap: in "X says that Y fears …" all that
   * X says is one content.
   */
  public List<Attribution> attributions(
      ParsedArticle article, List<Actor> actors, List<Mention> mentions) {
    return new AttributionFinder(article, new Attributor(article, actors, mentions)).find();
  }

  /**
   * Who says each of the given contents, whether or not they stand in quotation marks: for a reader
   * who knows already that somebody does.
   *
   * @param contents the spans of each content, at least one
   * @return for each content the attribution, empty where the text names nobody
   */
  public List<Optional<Attribution>> attributeAll(
      ParsedArticle article,
      List<Actor> actors,
      List<Mention> mentions,
      List<List<Span>> contents) {
    GivenContent given = new GivenContent(article, new Attributor(article, actors, mentions));
    return contents.stream().map(given::attribute).toList();
  }
}
