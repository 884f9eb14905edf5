package org.unecho.reading.influences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unecho.model.Influence;
import org.unecho.model.Influence.Side;
import org.unecho.model.Quotation;
import org.unecho.model.Report.Stance;
import org.unecho.model.Span;
import org.unecho.reading.syntax.ParsedArticle;

/** Finds what an article says raises, lowers or does not change what. */
public final class InfluenceFinder {
  private static final Comparator<Influence> ORDER =
      Comparator.comparing(Influence::span)
          .thenComparing(each -> each.cause().span())
          .thenComparing(each -> each.effect().span());

  private InfluenceFinder() {}

  /** A finder; it may be used by several threads. */
  public static InfluenceFinder of() {
    return new InfluenceFinder();
  }

  /**
   * The influences claimed in {@code parsed}, sorted by place.
   *
   * @param quotations who says what in it: a claim within a quotation is its speaker's
   */
  public List<Influence> find(ParsedArticle parsed, List<Quotation> quotations) {
    List<Words> sentences = parsed.sentences().stream().map(Words::new).toList();
    SideText texts = new SideText(new Antecedents(sentences));
    Holders holders = new Holders(parsed, quotations);
    List<Influence> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Optional<Words> before = i == 0 ? Optional.empty() : Optional.of(sentences.get(i - 1));
      for (Link link : new SentenceLinks(sentences.get(i), before).find()) {
        if (Developments.isNamed(link.cause()) && Developments.isNamed(link.effect())) {
          found.add(influence(sentences.get(i), link, texts, holders));
        }
      }
    }
    found.sort(ORDER);
    return List.copyOf(found);
  }

  private static Influence influence(Words words, Link link, SideText texts, Holders holders) {
    Span cue = words.span(link.cue());
    Span cause = link.cause().words().span(link.cause().range());
    Span effect = link.effect().words().span(link.effect().range());
    return new Influence(
        cause.hull(effect).hull(cue),
        new Side(cause, texts.of(link.cause())),
        new Side(effect, texts.of(link.effect())),
        link.sign(),
        new Stance(link.realis(), holders.holder(cue)),
        link.condition().map(words::span));
  }
}
