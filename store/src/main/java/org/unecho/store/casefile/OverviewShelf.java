package org.unecho.store.casefile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.unecho.model.Attention;
import org.unecho.model.Contradiction;
import org.unecho.model.Network;
import org.unecho.model.Overview;
import org.unecho.model.Passage;
import org.unecho.model.Tie;
import org.unecho.model.TimelineDay;
import org.unecho.store.lines.JsonLines;

/** Timeline, network, attention and contradictions, replaced as a whole with their picture. */
final class OverviewShelf {
  private static final List<String> TABLES =
      List.of("timeline_day", "tie", "triangle", "attention", "contradiction");

  private final Handle handle;
  private final Map<String, String> texts;

  OverviewShelf(Handle handle, Map<String, String> texts) {
    this.handle = handle;
    this.texts = texts;
  }

  void save(Overview overview) {
    TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
    timeline(overview.timeline());
    ties(overview.network().ties());
    triangles(overview.network().triangles());
    attention(overview.attention());
    contradictions(overview.contradictions());
  }

  private void timeline(List<TimelineDay> days) {
    try (Rows rows = Rows.into(handle, "timeline_day", 6)) {
      for (TimelineDay day : days) {
        rows.add(
            day.day().toString(),
            day.matters() ? 1 : 0,
            day.sentences().stream().map(this::words).collect(Collectors.joining("\n")),
            day.corroboration().independentOrigins(),
            day.corroboration().verdict().word(),
            JsonLines.TIMELINE.exactLine(day));
      }
    }
  }

  private void ties(List<Tie> ties) {
    try (Rows rows = Rows.into(handle, "tie", 8)) {
      for (Tie tie : ties) {
        rows.add(
            tie.from(),
            tie.to(),
            tie.kind().word(),
            tie.deeds().size(),
            tie.score(),
            tie.corroboration().independentOrigins(),
            tie.corroboration().verdict().word(),
            JsonLines.NETWORK.exactLine(tie));
      }
    }
  }

  private void triangles(List<Network.Triangle> triangles) {
    try (Rows rows = Rows.into(handle, "triangle", 4)) {
      int number = 0;
      for (Network.Triangle triangle : triangles) {
        rows.add(
            ++number,
            Text.joined(triangle.actors()),
            triangle.balanced() ? 1 : 0,
            JsonLines.TRIANGLES.exactLine(triangle));
      }
    }
  }

  private void attention(List<Attention> attention) {
    try (Rows rows = Rows.into(handle, "attention", 7)) {
      for (Attention paid : attention) {
        rows.add(
            paid.actor(),
            paid.theatre(),
            Text.first(paid.when()),
            Text.last(paid.when()),
            paid.events().size(),
            paid.corroboration().independentOrigins(),
            JsonLines.ATTENTION.exactLine(paid));
      }
    }
  }

  private void contradictions(List<Contradiction> contradictions) {
    try (Rows rows = Rows.into(handle, "contradiction", 6)) {
      int number = 0;
      for (Contradiction found : contradictions) {
        List<String> sides = found.sides().stream().map(Contradiction.Side::says).toList();
        rows.add(
            found.id(),
            ++number,
            found.kind().word(),
            found.about(),
            Text.joined(sides),
            JsonLines.CONTRADICTIONS.exactLine(found));
      }
    }
  }

  private String words(Passage at) {
    return Rows.words(texts.getOrDefault(at.article(), ""), at.span());
  }

  Overview load() {
    return new Overview(
        records("SELECT record FROM timeline_day ORDER BY day", JsonLines.TIMELINE),
        new Network(
            records("SELECT record FROM tie ORDER BY rowid", JsonLines.NETWORK),
            records("SELECT record FROM triangle ORDER BY number", JsonLines.TRIANGLES)),
        records("SELECT record FROM attention ORDER BY rowid", JsonLines.ATTENTION),
        records("SELECT record FROM contradiction ORDER BY number", JsonLines.CONTRADICTIONS));
  }

  private <T> List<T> records(String sql, JsonLines<T> lines) {
    return handle.createQuery(sql).mapTo(String.class).map(lines::parse).list();
  }
}
