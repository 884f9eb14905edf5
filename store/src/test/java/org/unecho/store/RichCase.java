package org.unecho.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Aligned;
import org.unecho.model.Article;
import org.unecho.model.Attention;
import org.unecho.model.Contradiction;
import org.unecho.model.Corroboration;
import org.unecho.model.Derivation;
import org.unecho.model.Distortion;
import org.unecho.model.Drift;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Explanation;
import org.unecho.model.Family;
import org.unecho.model.Figure;
import org.unecho.model.Header;
import org.unecho.model.Influence;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Kept;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Mention;
import org.unecho.model.Network;
import org.unecho.model.Origin;
import org.unecho.model.Outcome;
import org.unecho.model.Overview;
import org.unecho.model.Passage;
import org.unecho.model.Picture;
import org.unecho.model.Probability;
import org.unecho.model.Problem;
import org.unecho.model.Published;
import org.unecho.model.Quotation;
import org.unecho.model.Reading;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Saying;
import org.unecho.model.Scheduled;
import org.unecho.model.Source;
import org.unecho.model.Span;
import org.unecho.model.Tie;
import org.unecho.model.TimeMention;
import org.unecho.model.TimelineDay;
import org.unecho.model.Verdict;
import org.unecho.model.When;
import org.unecho.testkit.Articles;

/** A pile of two articles and all that could be found in it; every kind of record is filled. */
public final class RichCase {
  /** An article with all that an article can have. */
  public static final Article ORIGIN =
      origin("Velm sent 40 boats to Ostra. \"We must\", Ada Quill said.");

  /** A copy of it, without a header. */
  public static final Article COPY =
      Articles.of("bbb", "Velm dispatched 44 boats to Ostra. \"We may\", Ada Quil said.");

  /** Who took from whom. */
  public static final Lineage LINEAGE = new Lineage(List.of(inside(), outside()), families());

  /** What the first article contains. */
  public static final Reading READING = reading(ORIGIN);

  /** What the pile says. */
  public static final Picture PICTURE = picture();

  private RichCase() {}

  /** The first article with another text. */
  public static Article origin(String text) {
    Published published =
        Published.at(Instant.parse("2031-03-04T05:06:07Z"), Published.Basis.JSON_LD);
    Header header =
        new Header(
            "The Ostra Bell",
            "https://bell.example/1?a=b&c=d",
            "Boats \"sent\" \u202e\u0007 to \\ Ostra",
            List.of("Ada Quill", "Tom Rusk"),
            published);
    Source source = new Source("bell.txt", Articles.sha256(text));
    return new Article(
        "aaa",
        header,
        "en",
        text,
        List.of(new Span(0, 4), new Span(5, 9)),
        source,
        List.of(
            new Problem("odd-date", "bell.txt", "the date: it is later than the day of reading"),
            new Problem("cut", "bell.txt#2", "was cut")));
  }

  /** A reading of that article, with every kind of thing. */
  public static Reading reading(Article article) {
    Quotation.Speaker ada =
        new Quotation.Speaker(new Span(41, 50), "person:ada-quill", "Ada Quill");
    Quotation.Speaker other = new Quotation.Speaker(new Span(0, 4), "", "Velm");
    return new Reading(
        article.id(),
        List.of(actor()),
        List.of(new Mention(new Span(41, 50), "person:ada-quill", ActorType.PERSON)),
        List.of(
            new Quotation(
                new Span(30, 37),
                new Quotation.Manner(
                    Quotation.Form.MIXED, List.of(new Span(38, 39), new Span(51, 55)), true),
                List.of(ada, other),
                new Probability(0.875)),
            new Quotation(
                new Span(31, 35),
                Quotation.Manner.of(Quotation.Form.INDIRECT),
                List.of(),
                new Probability(0))),
        List.of(new TimeMention(new Span(0, 4), TimeMention.Type.DATE, "2031-03-04")),
        List.of(report()),
        List.of(influence(), changeless()));
  }

  private static Actor actor() {
    return new Actor(
        "person:ada-quill",
        "Ada Quill",
        ActorType.PERSON,
        List.of("Ada Quill", "Quill"),
        List.of(
            new Actor.Role(
                "harbour master of Ostra",
                "place:ostra",
                List.of(new Passage("aaa", new Span(28, 33)))),
            new Actor.Role("captain", "", List.of())));
  }

  private static Report report() {
    return new Report(
        new Span(0, 28),
        new Report.Action(EventType.MOBILIZE, "troops", new Span(5, 9), "send"),
        new Report.Parties(List.of("state:velm"), List.of("place:ostra")),
        "Ostra",
        When.between(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 4)),
        new Report.Stance(Realis.CONDITIONAL, "person:ada-quill"),
        List.of(new Report.Quantity(new Span(10, 12), 40, "boat")));
  }

  private static Influence influence() {
    return new Influence(
        new Span(0, 28),
        new Influence.Side(new Span(0, 4), "boats of Velm"),
        new Influence.Side(new Span(23, 28), "calm in Ostra"),
        Influence.Sign.LOWERS,
        new Report.Stance(Realis.POSSIBLE, "person:ada-quill"),
        Optional.of(new Span(10, 12)));
  }

  private static Influence changeless() {
    return new Influence(
        new Span(0, 28),
        new Influence.Side(new Span(0, 4), "Velm"),
        new Influence.Side(new Span(23, 28), "Ostra"),
        Influence.Sign.NONE,
        new Report.Stance(Realis.DENIED, ""),
        Optional.empty());
  }

  private static Explanation why() {
    return new Explanation(
        0.5,
        "half of it",
        List.of(Explanation.of(1, "whole", new Passage("aaa", new Span(0, 4)))),
        List.of(new Passage("bbb", new Span(1, 2))));
  }

  private static Derivation inside() {
    Passage twin = new Passage("aaa", new Span(0, 28));
    return new Derivation(
        "bbb",
        new Origin.Inside("aaa"),
        true,
        Kind.REWORDED,
        new Derivation.Strength(0.93, new Probability(0.99), List.of(why())),
        List.of(new Aligned(new Span(0, 34), twin, 0.9512)),
        new Derivation.Fidelity(
            List.of(
                new Distortion(Distortion.Type.NUMBER, new Span(16, 18), twin, "40", "44", false),
                new Distortion(
                    Distortion.Type.NAME, new Span(47, 55), twin, "Ada Quill", "Ada Quil", true)),
            List.of(new Kept(Distortion.Type.NAME, new Span(28, 33), twin, "Ostra"))));
  }

  private static Derivation outside() {
    Passage witness = new Passage("aaa", new Span(30, 37));
    return new Derivation(
        "bbb",
        new Origin.Outside("the memoirs of Ada Quill"),
        false,
        Kind.QUOTING,
        new Derivation.Strength(0, new Probability(0.5), List.of()),
        List.of(new Aligned(new Span(36, 42), witness, 1)),
        Derivation.Fidelity.untold());
  }

  private static List<Family> families() {
    return List.of(
        new Family("f00000000001", new Origin.Inside("aaa"), List.of("aaa", "bbb")),
        new Family("f00000000002", new Origin.Outside("the memoirs"), List.of("bbb")));
  }

  private static Picture picture() {
    Passage told = new Passage("aaa", new Span(0, 28));
    Corroboration found =
        new Corroboration(
            List.of("aaa", "outside:the memoirs"), Verdict.SINGLE_ORIGIN, List.of(why()));
    Saying saying =
        new Saying(
            "q1",
            "person:ada-quill",
            "Ada Quill",
            List.of(told),
            new Quotation.Manner(
                Quotation.Form.MIXED, List.of(new Span(38, 39), new Span(51, 55)), true),
            found,
            drifts(told));
    return new Picture(
        List.of(actor()),
        List.of(new Picture.Identity("aaa", "person:ada-quill", "person:ada-quill")),
        List.of(event(told, found)),
        List.of(due(told, found)),
        List.of(saying),
        overview(told, found),
        influences());
  }

  private static Scheduled due(Passage told, Corroboration found) {
    return new Scheduled(
        "s1",
        "talks in Ostra",
        new Scheduled.Due(
            When.on(LocalDate.of(2031, 4, 1)),
            new Outcome(Outcome.Fate.MOVED, When.on(LocalDate.of(2031, 4, 8)), List.of(told))),
        "Ostra",
        List.of("state:velm"),
        List.of(told),
        found);
  }

  private static Overview overview(Passage told, Corroboration found) {
    When week = When.between(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 9));
    List<String> origins = List.of("aaa");
    Contradiction.Side side =
        new Contradiction.Side("40", List.of("Ada Quill"), List.of("e1"), List.of(told), origins);
    return new Overview(
        List.of(
            new TimelineDay(LocalDate.of(2031, 3, 4), List.of(told), found),
            new TimelineDay(LocalDate.of(2031, 3, 5), List.of(), found)),
        network(told, found),
        List.of(
            new Attention("state:velm", "Ostra", week, List.of("e1"), found),
            new Attention("state:velm", "", When.unknown(), List.of("e2"), found)),
        List.of(new Contradiction("c1", Contradiction.Kind.NUMBER, "boats", List.of(side, side))));
  }

  private static Network network(Passage told, Corroboration found) {
    String velm = "state:velm";
    Tie.Deed deed = new Tie.Deed("e1", EventType.MOBILIZE, When.on(LocalDate.of(2031, 3, 4)));
    List<Passage> at = List.of(told);
    return new Network(
        List.of(
            new Tie(velm, "place:ostra", Tie.Kind.DEEDS, List.of(deed), at, -5.5, found),
            new Tie(velm, "place:tarn", Tie.Kind.ALLIES, List.of(), at, 1, found)),
        List.of(
            new Network.Triangle(
                List.of("place:ostra", "place:tarn", velm), List.of(1, -1, -1), true)));
  }

  private static List<Drift> drifts(Passage told) {
    Quotation.Speaker ada =
        new Quotation.Speaker(new Span(41, 50), "person:ada-quill", "Ada Quill");
    Quotation.Speaker velm = new Quotation.Speaker(new Span(0, 4), "state:velm", "Velm");
    Passage later = new Passage("bbb", new Span(0, 34));
    return List.of(
        new Drift(
            told,
            later,
            Drift.Course.COPIED,
            List.of(
                new Drift.Edit(new Span(5, 9), new Span(5, 15), "sent", "dispatched"),
                new Drift.Edit(new Span(9, 9), new Span(16, 18), "", "44")),
            Optional.empty()),
        new Drift(
            told,
            later,
            Drift.Course.INDEPENDENT,
            List.of(),
            Optional.of(new Drift.Handover(ada, velm))));
  }

  private static InfluenceMap influences() {
    InfluenceMap.Claim claim =
        new InfluenceMap.Claim(
            new Passage("aaa", new Span(0, 12)),
            new Influence.Side(new Span(0, 4), "strike"),
            new Influence.Side(new Span(5, 12), "price of bread"),
            new Report.Stance(Realis.POSSIBLE, "person:ada-quill"),
            "Ada Quill",
            "if it lasts",
            "aaa");
    Explanation weight = Explanation.of(0.25, "one origin");
    return new InfluenceMap(
        List.of(node("price-of-bread"), node("strike")),
        List.of(
            new InfluenceMap.Edge(
                "e1",
                "strike",
                "price-of-bread",
                Influence.Sign.RAISES,
                List.of(claim),
                new Corroboration(List.of("aaa"), Verdict.SINGLE_ORIGIN, List.of(weight)),
                weight)));
  }

  private static InfluenceMap.Node node(String id) {
    return new InfluenceMap.Node(
        id,
        id.replace('-', ' '),
        InfluenceMap.Kind.DEVELOPMENT,
        List.of(id.replace('-', ' ')),
        List.of(new Passage("aaa", new Span(0, 4))),
        List.of("e1"));
  }

  private static Event event(Passage told, Corroboration found) {
    return new Event(
        "e1",
        "Velm sends boats to Ostra",
        new Event.Happening(
            EventType.MOBILIZE,
            "troops",
            new Report.Parties(List.of("state:velm"), List.of("place:ostra")),
            "Ostra",
            When.on(LocalDate.of(2031, 3, 4))),
        Realis.HAPPENED,
        List.of(told, new Passage("bbb", new Span(0, 34))),
        found,
        List.of(
            new Figure(
                "boat",
                List.of(
                    new Figure.Value(40, List.of(told), List.of("aaa")),
                    new Figure.Value(0.1234, List.of(), List.of())))));
  }
}
