package org.unecho.desk.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unecho.desk.brief.Material;
import org.unecho.model.Actor;
import org.unecho.model.Article;
import org.unecho.model.Attention;
import org.unecho.model.Contradiction;
import org.unecho.model.Corroboration;
import org.unecho.model.Derivation;
import org.unecho.model.Event;
import org.unecho.model.Family;
import org.unecho.model.Network;
import org.unecho.model.Passage;
import org.unecho.model.Saying;
import org.unecho.model.Scheduled;
import org.unecho.model.Tie;
import org.unecho.model.TimelineDay;
import org.unecho.model.When;

/** The columns of each kind of record; the JSON Lines hold more. */
final class Columns {
  private static final String EVENT =
      "id label type mode actors recipients place from "
          + "to realis independentOrigins verdict words";

  private static final String TIE =
      "from to kind deeds score mean firstDay lastDay independentOrigins words";

  private final Material from;
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();

  private Columns(Material from) {
    this.from = from;
    from.articles().forEach(article -> texts.put(article.id(), article.text()));
    from.picture().actors().forEach(actor -> names.put(actor.id(), actor.name()));
  }

  static Csv table(Part part, Material from) {
    Columns columns = new Columns(from);
    return switch (part) {
      case ARTICLES -> columns.articles();
      case DERIVATIONS -> columns.derivations();
      case FAMILIES -> columns.families();
      case ACTORS -> columns.actors();
      case EVENTS -> columns.events();
      case SCHEDULE -> columns.schedule();
      case SAYINGS -> columns.sayings();
      case TIMELINE -> columns.timeline();
      case NETWORK -> columns.network();
      case TRIANGLES -> columns.triangles();
      case ATTENTION -> columns.attention();
      case CONTRADICTIONS -> columns.contradictions();
    };
  }

  private Csv articles() {
    Csv csv = new Csv("id", "outlet", "title", "byline", "published", "url", "source");
    for (Article one : from.articles()) {
      csv.row(
          one.id(),
          one.header().outlet(),
          one.header().title(),
          Csv.joined(one.header().byline()),
          one.header().published().iso(),
          one.header().url(),
          one.source().location());
    }
    return csv;
  }

  private Csv derivations() {
    Csv csv = new Csv("copy", "origin", "kind", "directed", "coverage", "confidence");
    for (Derivation one : from.lineage().derivations()) {
      csv.row(
          one.copy(),
          one.origin().key(),
          one.kind().word(),
          one.directed(),
          one.strength().coverage(),
          one.strength().confidence().value());
    }
    return csv;
  }

  private Csv families() {
    Csv csv = new Csv("id", "origin", "articles", "number");
    for (Family one : from.lineage().families()) {
      csv.row(one.id(), one.origin().key(), Csv.joined(one.articles()), one.articles().size());
    }
    return csv;
  }

  private Csv actors() {
    Csv csv = new Csv("id", "name", "type", "names", "role");
    for (Actor one : from.picture().actors()) {
      csv.row(one.id(), one.name(), one.type().word(), Csv.joined(one.names()), one.role());
    }
    return csv;
  }

  private Csv events() {
    Csv csv = new Csv(EVENT.split(" "));
    for (Event one : from.picture().events()) {
      Event.Happening told = one.happening();
      csv.row(
          one.id(),
          one.label(),
          told.type().name(),
          told.mode(),
          names(told.parties().actors()),
          names(told.parties().recipients()),
          told.place(),
          first(told.when()),
          last(told.when()),
          one.realis().word(),
          one.corroboration().independentOrigins(),
          one.corroboration().verdict().word(),
          words(one.reports().get(0)));
    }
    return csv;
  }

  private Csv schedule() {
    Csv csv =
        new Csv("id", "title", "from", "to", "place", "actors", "independentOrigins", "verdict");
    for (Scheduled one : from.picture().schedule()) {
      csv.row(
          one.id(),
          one.title(),
          first(one.when()),
          last(one.when()),
          one.place(),
          names(one.parties()),
          origins(one.corroboration()),
          one.corroboration().verdict().word());
    }
    return csv;
  }

  private Csv sayings() {
    Csv csv = new Csv("id", "speaker", "form", "denied", "words", "articles", "independentOrigins");
    for (Saying one : from.picture().sayings()) {
      csv.row(
          one.id(),
          one.name(),
          one.form().name().toLowerCase(java.util.Locale.ROOT),
          one.manner().denied(),
          words(one.quotations().get(0)),
          (int) one.quotations().stream().map(Passage::article).distinct().count(),
          origins(one.corroboration()));
    }
    return csv;
  }

  private Csv timeline() {
    Csv csv = new Csv("day", "matters", "independentOrigins", "sentences");
    for (TimelineDay one : from.picture().overview().timeline()) {
      String words = one.sentences().stream().map(this::words).collect(Collectors.joining("\n"));
      csv.row(one.day().toString(), one.matters(), origins(one.corroboration()), words);
    }
    return csv;
  }

  private Csv network() {
    Csv csv = new Csv(TIE.split(" "));
    for (Tie one : from.picture().overview().network().ties()) {
      csv.row(
          name(one.from()),
          name(one.to()),
          one.kind().word(),
          one.deeds().size(),
          one.score(),
          one.mean(),
          one.deeds().stream()
              .map(deed -> first(deed.when()))
              .filter(day -> !day.isEmpty())
              .findFirst()
              .orElse(""),
          one.deeds().stream().map(deed -> last(deed.when())).max(String::compareTo).orElse(""),
          origins(one.corroboration()),
          words(one.passages().get(0)));
    }
    return csv;
  }

  private Csv triangles() {
    Csv csv = new Csv("first", "second", "third", "signs", "balanced");
    for (Network.Triangle one : from.picture().overview().network().triangles()) {
      List<String> actors = one.actors();
      String signs =
          one.signs().stream()
              .map(sign -> sign > 0 ? "friend" : "foe")
              .collect(Collectors.joining(" "));
      csv.row(name(actors.get(0)), name(actors.get(1)), name(actors.get(2)), signs, one.balanced());
    }
    return csv;
  }

  private Csv attention() {
    Csv csv = new Csv("actor", "theatre", "from", "to", "deeds", "independentOrigins");
    for (Attention one : from.picture().overview().attention()) {
      csv.row(
          name(one.actor()),
          one.theatre(),
          first(one.when()),
          last(one.when()),
          one.events().size(),
          origins(one.corroboration()));
    }
    return csv;
  }

  /** A row for each side. */
  private Csv contradictions() {
    Csv csv = new Csv("id", "kind", "about", "says", "holders", "independentOrigins", "words");
    for (Contradiction one : from.picture().overview().contradictions()) {
      for (Contradiction.Side side : one.sides()) {
        csv.row(
            one.id(),
            one.kind().word(),
            one.about(),
            side.says(),
            Csv.joined(side.holders()),
            side.origins().size(),
            words(side.passages().get(0)));
      }
    }
    return csv;
  }

  private static int origins(Corroboration found) {
    return found.independentOrigins();
  }

  private static String first(When when) {
    return when.from().map(Object::toString).orElse("");
  }

  private static String last(When when) {
    return when.to().map(Object::toString).orElse("");
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private String names(List<String> ids) {
    return Csv.joined(ids.stream().map(this::name).toList());
  }

  private String words(Passage at) {
    String text = texts.getOrDefault(at.article(), "");
    return at.span().end() <= text.length() ? at.span().of(text) : "";
  }
}
