package org.unecho.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Aligned;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Distortion;
import org.unecho.model.EventType;
import org.unecho.model.Explanation;
import org.unecho.model.Family;
import org.unecho.model.Header;
import org.unecho.model.Influence;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Mention;
import org.unecho.model.Origin;
import org.unecho.model.Passage;
import org.unecho.model.Picture;
import org.unecho.model.Probability;
import org.unecho.model.Published;
import org.unecho.model.Quotation;
import org.unecho.model.Reading;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.model.When;
import org.unecho.testkit.Articles;

/** Writes a small pile by hand: articles, who took from whom, and what was read. */
final class Pen {
  private final TreeMap<String, Article> articles = new TreeMap<>();
  private final TreeMap<String, Notes> notes = new TreeMap<>();
  private final List<Derivation> derivations = new ArrayList<>();
  private final TreeMap<String, Origin> origins = new TreeMap<>();

  private static final class Notes {
    final List<Actor> actors = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Quotation> quotations = new ArrayList<>();
    final List<TimeMention> times = new ArrayList<>();
    final List<Report> reports = new ArrayList<>();
    final List<Influence> influences = new ArrayList<>();
  }

  /** One report in the making; unknown until said otherwise. */
  record Draft(Report report) {
    static Draft of(Span span, Report.Action action) {
      return new Draft(
          new Report(
              span,
              action,
              new Report.Parties(List.of(), List.of()),
              "",
              When.unknown(),
              new Report.Stance(Realis.HAPPENED, ""),
              List.of()));
    }

    Draft called(String lemma) {
      Report r = report;
      Report.Action action =
          new Report.Action(r.action().type(), r.action().mode(), r.action().trigger(), lemma);
      return new Draft(
          new Report(
              r.span(), action, r.parties(), r.place(), r.when(), r.stance(), r.quantities()));
    }

    Draft from(String... actors) {
      Report r = report;
      Report.Parties parties = new Report.Parties(Arrays.asList(actors), r.parties().recipients());
      return with(parties, r.place(), r.when(), r.stance(), r.quantities());
    }

    Draft to(String... recipients) {
      Report r = report;
      Report.Parties parties = new Report.Parties(r.parties().actors(), Arrays.asList(recipients));
      return with(parties, r.place(), r.when(), r.stance(), r.quantities());
    }

    Draft in(String place) {
      Report r = report;
      return with(r.parties(), place, r.when(), r.stance(), r.quantities());
    }

    Draft on(String day) {
      Report r = report;
      When when = When.on(LocalDate.parse(day));
      return with(r.parties(), r.place(), when, r.stance(), r.quantities());
    }

    Draft as(Realis realis) {
      Report r = report;
      Report.Stance stance = new Report.Stance(realis, "");
      return with(r.parties(), r.place(), r.when(), stance, r.quantities());
    }

    Draft saidBy(String holder) {
      Report r = report;
      Report.Stance stance = new Report.Stance(r.stance().realis(), holder);
      return with(r.parties(), r.place(), r.when(), stance, r.quantities());
    }

    Draft counting(double value, String what) {
      Report r = report;
      List<Report.Quantity> all = List.of(new Report.Quantity(r.span(), value, what));
      return with(r.parties(), r.place(), r.when(), r.stance(), all);
    }

    private Draft with(
        Report.Parties parties,
        String place,
        When when,
        Report.Stance stance,
        List<Report.Quantity> quantities) {
      return new Draft(
          new Report(report.span(), report.action(), parties, place, when, stance, quantities));
    }
  }

  Pen article(String id, String text) {
    articles.put(id, Articles.of(id, text));
    notes.put(id, new Notes());
    origins.put(id, new Origin.Inside(id));
    return this;
  }

  Pen published(String id, String day, String text) {
    article(id, text);
    Published known = Published.on(LocalDate.parse(day), Published.Basis.SUPPLIED);
    articles.put(id, Articles.of(id, new Header("", "", "", List.of(), known), text));
    return this;
  }

  Pen titled(String id, String title, String text) {
    article(id, text);
    Header header = new Header("", "", title, List.of(), Published.unknown());
    articles.put(id, Articles.of(id, header, text));
    return this;
  }

  /** Says on which day an article was published. */
  Pen published(String id, String day) {
    Published on = Published.on(LocalDate.parse(day), Published.Basis.SUPPLIED);
    articles.put(id, Articles.of(id, new Header("", "", "", List.of(), on), text(id)));
    return this;
  }

  private String text(String article) {
    return Objects.requireNonNull(articles.get(article), article).text();
  }

  private Notes notes(String article) {
    return Objects.requireNonNull(notes.get(article), article);
  }

  Span find(String article, String words) {
    int start = text(article).indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("no '" + words + "' in " + article);
    }
    return new Span(start, start + words.length());
  }

  Pen actor(String article, String id, ActorType type, String name, String role) {
    notes(article).actors.add(new Actor(id, name, type, List.of(name), roles(article, role)));
    if (text(article).contains(name)) {
      notes(article).mentions.add(new Mention(find(article, name), id, type));
    }
    return this;
  }

  private List<Actor.Role> roles(String article, String words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Passage> at =
        text(article).contains(words)
            ? List.of(new Passage(article, find(article, words)))
            : List.of();
    return List.of(new Actor.Role(words, "", at));
  }

  Pen person(String article, String id, String name) {
    return actor(article, id, ActorType.PERSON, name, "");
  }

  Pen state(String article, String id, String name) {
    return actor(article, id, ActorType.STATE, name, "");
  }

  Draft draft(String article, EventType type, String mode, String clause, String trigger) {
    Span span = find(article, clause);
    Span at = find(article, trigger);
    return Draft.of(span, new Report.Action(type, mode, at, trigger));
  }

  Pen report(String article, Draft draft) {
    notes(article).reports.add(draft.report());
    return this;
  }

  Pen time(String article, String words, String value) {
    notes(article).times.add(new TimeMention(find(article, words), TimeMention.Type.DATE, value));
    return this;
  }

  /** Somebody ({@code holder} is the id of an actor, or empty) claims an influence. */
  Pen influence(
      String article,
      String clause,
      String cause,
      Influence.Sign sign,
      String effect,
      Report.Stance stance) {
    notes(article)
        .influences
        .add(
            new Influence(
                find(article, clause),
                new Influence.Side(find(article, cause), cause),
                new Influence.Side(find(article, effect), effect),
                sign,
                stance,
                Optional.empty()));
    return this;
  }

  Pen quotation(String article, String words, String actor, String name) {
    return quotation(article, words, actor, name, Quotation.Manner.of(Quotation.Form.DIRECT));
  }

  Pen quotation(String article, String words, String actor, String name, Quotation.Manner manner) {
    Span span = find(article, words);
    Quotation.Speaker speaker = new Quotation.Speaker(find(article, name), actor, name);
    notes(article)
        .quotations
        .add(new Quotation(span, manner, List.of(speaker), new Probability(.9)));
    return this;
  }

  /**
   * The whole of {@code copy} is taken from {@code origin}, sentence pairs given by their words.
   */
  Pen copy(String copy, Origin origin, Kind kind, Distortion distortion, String[]... pairs) {
    List<Distortion> distortions = distortion.equals(NONE) ? List.of() : List.of(distortion);
    List<Aligned> alignment = new ArrayList<>();
    for (String[] pair : pairs) {
      Passage twin = new Passage(pair[1], find(pair[1], pair[2]));
      alignment.add(new Aligned(find(copy, pair[0]), twin, .9));
    }
    derivations.add(
        new Derivation(
            copy,
            origin,
            true,
            kind,
            new Derivation.Strength(
                .9, new Probability(.95), List.of(Explanation.of(.9, "by hand"))),
            alignment,
            new Derivation.Fidelity(distortions, List.of())));
    if (kind != Kind.QUOTING) {
      origins.put(copy, origin);
    }
    return this;
  }

  static final Distortion NONE =
      new Distortion(
          Distortion.Type.NAME, new Span(0, 0), new Passage("none", new Span(0, 0)), "", "", false);

  Distortion respelt(String copy, String now, String origin, String was) {
    return new Distortion(
        Distortion.Type.NAME,
        find(copy, now),
        new Passage(origin, find(origin, was)),
        was,
        now,
        true);
  }

  List<Article> articles() {
    return List.copyOf(articles.values());
  }

  Lineage lineage() {
    TreeMap<String, List<String>> byKey = new TreeMap<>();
    TreeMap<String, Origin> byName = new TreeMap<>();
    origins.forEach(
        (id, origin) -> {
          byKey.computeIfAbsent(origin.key(), key -> new ArrayList<>()).add(id);
          byName.put(origin.key(), origin);
        });
    List<Family> families = new ArrayList<>();
    byKey.forEach(
        (key, ids) ->
            families.add(
                new Family("f-" + key, byName.getOrDefault(key, new Origin.Inside(key)), ids)));
    return new Lineage(derivations, families);
  }

  List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    notes.forEach(
        (id, n) ->
            readings.add(
                new Reading(
                    id, n.actors, n.mentions, n.quotations, n.times, n.reports, n.influences)));
    return readings;
  }

  Picture picture() {
    return PictureMaker.of(PictureSettings.standard()).make(articles(), lineage(), readings());
  }
}
