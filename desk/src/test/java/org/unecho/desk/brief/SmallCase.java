package org.unecho.desk.brief;

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
import org.unecho.model.InfluenceMap;
import org.unecho.model.Kept;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Network;
import org.unecho.model.Origin;
import org.unecho.model.Overview;
import org.unecho.model.Passage;
import org.unecho.model.Picture;
import org.unecho.model.Probability;
import org.unecho.model.Problem;
import org.unecho.model.Published;
import org.unecho.model.Quotation;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Saying;
import org.unecho.model.Scheduled;
import org.unecho.model.Source;
import org.unecho.model.Span;
import org.unecho.model.Tie;
import org.unecho.model.TimelineDay;
import org.unecho.model.Verdict;
import org.unecho.model.When;
import org.unecho.testkit.Articles;

/** Three articles on a quarrel between two islands that do not exist, and the picture of them. */
public final class SmallCase {
  private static final Article BELL =
      article(
          "bell",
          new Header(
              "The Ostra Bell",
              "https://bell.example/ferries",
              "Velm halts the ferries",
              List.of("Tom Rusk"),
              Published.on(LocalDate.of(2031, 3, 4), Published.Basis.META)),
          """
          Velm halted the Ostra ferries on Monday. Forty boats were turned back.
          "We will not be cut off", Ada Quill, the harbour master, said.
          SUBSCRIBE NOW
          Both islands will meet in Tarn on 10 March. Quill denies that Velm may seal the strait.""");
  private static final Article COPY =
      article(
          "copy",
          new Header("", "", "Velm stops the boats", List.of(), Published.unknown()),
          """
          Velm stopped the Ostra ferries on Monday. 44 boats were sent back.
          "We may be cut off", Ada Quil, the harbour master, said.""");
  private static final Article TIDE =
      article(
          "tide",
          new Header(
              "Tarn Tide",
              "",
              "Strait closed",
              List.of(),
              Published.on(LocalDate.of(2031, 3, 5), Published.Basis.TEXT)),
          "No ferry has left for Ostra since Monday, when Velm halted them.");

  private SmallCase() {}

  /** What its brief is written from. */
  public static Material material() {
    return new Material(
        "ferries",
        List.of(BELL, COPY, TIDE),
        new Lineage(List.of(derivation()), families()),
        new Picture(
            List.of(
                new Actor(
                    "person:ada-quill",
                    "Ada Quill",
                    ActorType.PERSON,
                    List.of("Ada Quill"),
                    List.of(
                        new Actor.Role(
                            "harbour master", "", List.of(at(BELL, "harbour master")))))),
            List.of(),
            events(),
            List.of(due()),
            sayings(),
            overview(),
            InfluenceMap.empty()),
        List.of(new Problem("empty-file", "pile/zero.txt", "pile/zero.txt is empty")));
  }

  private static Article article(String id, Header header, String text) {
    int advert = text.indexOf("SUBSCRIBE NOW\n");
    List<Span> furniture = advert < 0 ? List.of() : List.of(new Span(advert, advert + 14));
    Source source = new Source("pile/" + id + ".txt", Articles.sha256(text));
    return new Article(id, header, "en", text, furniture, source, List.of());
  }

  private static Passage at(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.passage(new Span(start, start + words.length()));
  }

  private static Derivation derivation() {
    return new Derivation(
        "copy",
        new Origin.Inside("bell"),
        true,
        Kind.REWORDED,
        new Derivation.Strength(
            0.96,
            new Probability(0.991),
            List.of(
                Explanation.of(
                    0.9,
                    "it misspells a name that the other spells right",
                    at(COPY, "Ada Quil"),
                    at(BELL, "Ada Quill")),
                Explanation.of(0.5, "its sentences follow the other's one by one"))),
        List.of(
            new Aligned(
                at(COPY, "Velm stopped the Ostra ferries on Monday.").span(),
                at(BELL, "Velm halted the Ostra ferries on Monday."),
                0.97)),
        new Derivation.Fidelity(changes(), List.of(kept())));
  }

  private static Kept kept() {
    return new Kept(Distortion.Type.DATE, at(COPY, "Monday").span(), at(BELL, "Monday"), "Monday");
  }

  private static List<Distortion> changes() {
    return List.of(
        change(Distortion.Type.NUMBER, "Forty", "44", false),
        change(Distortion.Type.QUOTATION, "We will not be cut off", "We may be cut off", false),
        change(Distortion.Type.NAME, "Ada Quill", "Ada Quil", true));
  }

  private static Distortion change(Distortion.Type type, String was, String now, boolean variant) {
    return new Distortion(type, at(COPY, now).span(), at(BELL, was), was, now, variant);
  }

  private static List<Family> families() {
    return List.of(
        new Family("f1", new Origin.Inside("bell"), List.of("bell", "copy")),
        new Family("f2", new Origin.Outside("a report of an agency not named"), List.of("tide")));
  }

  private static Corroboration found(Verdict verdict, String... origins) {
    return new Corroboration(
        List.of(origins), verdict, List.of(Explanation.of(origins.length, "distinct origins")));
  }

  private static List<Event> events() {
    return List.of(
        event(
            "e1",
            "Velm halted the Ostra ferries",
            Realis.HAPPENED,
            When.on(LocalDate.of(2031, 3, 3)),
            List.of(
                at(BELL, "Velm halted the Ostra ferries on Monday"),
                at(COPY, "Velm stopped the Ostra ferries on Monday"),
                at(TIDE, "No ferry has left for Ostra since Monday, when Velm halted them")),
            found(Verdict.CORROBORATED, "bell", "outside:a report of an agency not named"),
            List.of()),
        event(
            "e2",
            "boats turned back",
            Realis.HAPPENED,
            When.unknown(),
            List.of(at(BELL, "Forty boats were turned back"), at(COPY, "44 boats were sent back")),
            found(Verdict.SINGLE_ORIGIN, "bell"),
            List.of(boats())),
        event(
            "e3",
            "Velm: seal the strait (possible)",
            Realis.POSSIBLE,
            When.unknown(),
            List.of(at(BELL, "Velm may seal the strait")),
            found(Verdict.UNVERIFIED, "bell"),
            List.of()));
  }

  private static Overview overview() {
    Passage halted = at(BELL, "Velm halted the Ostra ferries on Monday");
    Passage seal = at(BELL, "Velm may seal the strait");
    Corroboration found = found(Verdict.SINGLE_ORIGIN, "bell");
    When week = When.between(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 9));
    return new Overview(
        List.of(
            new TimelineDay(LocalDate.of(2031, 3, 3), List.of(halted), found),
            new TimelineDay(LocalDate.of(2031, 3, 9), List.of(), found)),
        new Network(
            List.of(
                tie("state:velm", "state:ostra", -7, List.of(deed(week)), halted),
                tie("state:velm", "state:tarn", 1, List.of(), seal)),
            List.of(
                new Network.Triangle(
                    List.of("state:ostra", "state:tarn", "state:velm"),
                    List.of(1, -1, 1),
                    /* balanced= */ false))),
        List.of(
            new Attention("state:velm", "Ostra", week, List.of("e1"), found),
            new Attention("state:velm", "", When.unknown(), List.of("e2"), found)),
        List.of(torn()));
  }

  private static Tie.Deed deed(When week) {
    return new Tie.Deed("e1", EventType.COERCE, week);
  }

  private static Tie tie(String from, String to, double score, List<Tie.Deed> deeds, Passage at) {
    Tie.Kind kind = deeds.isEmpty() ? Tie.Kind.ALLIES : Tie.Kind.DEEDS;
    Corroboration found = found(Verdict.SINGLE_ORIGIN, "bell");
    return new Tie(from, to, kind, deeds, List.of(at), score, found);
  }

  private static Contradiction torn() {
    return new Contradiction(
        "c1",
        Contradiction.Kind.NUMBER,
        "boats: boats turned back",
        List.of(
            side("40 boats", List.of(), at(BELL, "Forty boats"), "bell"),
            side("44 boats", List.of("Ada Quil"), at(COPY, "44 boats"), "copy")));
  }

  private static Contradiction.Side side(
      String says, List<String> holders, Passage at, String origin) {
    return new Contradiction.Side(says, holders, List.of("e2"), List.of(at), List.of(origin));
  }

  private static Figure boats() {
    return new Figure(
        "boat",
        List.of(
            new Figure.Value(40, List.of(at(BELL, "Forty boats")), List.of("bell")),
            new Figure.Value(44, List.of(at(COPY, "44 boats")), List.of("bell"))));
  }

  private static Event event(
      String id,
      String label,
      Realis realis,
      When when,
      List<Passage> reports,
      Corroboration found,
      List<Figure> numbers) {
    return new Event(
        id,
        label,
        new Event.Happening(
            EventType.COERCE, "restrict", new Report.Parties(List.of(), List.of()), "Ostra", when),
        realis,
        reports,
        found,
        numbers);
  }

  private static Scheduled due() {
    return new Scheduled(
        "s1",
        "meeting of both islands",
        When.on(LocalDate.of(2031, 3, 10)),
        "Tarn",
        List.of(),
        List.of(at(BELL, "Both islands will meet in Tarn on 10 March")),
        found(Verdict.SINGLE_ORIGIN, "bell"));
  }

  private static List<Saying> sayings() {
    return List.of(
        new Saying(
            "q1",
            "person:ada-quill",
            "Ada Quill",
            List.of(at(BELL, "We will not be cut off"), at(COPY, "We may be cut off")),
            Quotation.Manner.of(Quotation.Form.DIRECT),
            found(Verdict.SINGLE_ORIGIN, "bell"),
            List.of(drift())),
        new Saying(
            "q2",
            "person:ada-quill",
            "Ada Quill",
            List.of(at(BELL, "Velm may seal the strait")),
            new Quotation.Manner(Quotation.Form.INDIRECT, List.of(at(BELL, "denies").span()), true),
            found(Verdict.SINGLE_ORIGIN, "bell"),
            List.of()));
  }

  private static Drift drift() {
    return new Drift(
        at(BELL, "We will not be cut off"),
        at(COPY, "We may be cut off"),
        Drift.Course.COPIED,
        List.of(
            new Drift.Edit(at(BELL, "will not").span(), at(COPY, "may").span(), "will not", "may")),
        Optional.empty());
  }
}
