package org.unecho.desk.influence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.picture.influence.Answer;
import org.unecho.picture.influence.Answer.Moved;

/** An answer as JSON Lines: one object for each node that moves. */
public final class AnswerLines {
  private AnswerLines() {}

  /** The lines, each ended by a line feed. */
  public static String of(Answer answer) {
    String set =
        answer.set().stream()
            .map(
                each ->
                    "{\"node\":"
                        + text(each.node().id())
                        + ",\"value\":"
                        + number(each.value())
                        + "}")
            .collect(Collectors.joining(",", "[", "]"));
    String end = answer.course().end().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return answer.moved().stream()
        .map(moved -> line(moved, set, end, answer))
        .collect(Collectors.joining());
  }

  private static String line(Moved moved, String set, String end, Answer answer) {
    return "{\"node\":"
        + text(moved.node().id())
        + ",\"name\":"
        + text(moved.node().name())
        + ",\"value\":"
        + number(moved.value())
        + ",\"low\":"
        + number(moved.low())
        + ",\"high\":"
        + number(moved.high())
        + ",\"paths\":"
        + paths(moved)
        + ",\"dissent\":"
        + ids(moved.dissent().stream().map(Answer.Dissent::edge).toList())
        + ",\"set\":"
        + set
        + ",\"end\":"
        + text(end)
        + ",\"steps\":"
        + answer.course().steps()
        + "}\n";
  }

  private static String paths(Moved moved) {
    return moved.paths().stream()
        .map(
            path ->
                "{\"strength\":"
                    + number(path.strength())
                    + ",\"edges\":"
                    + ids(path.edges())
                    + "}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String ids(List<Edge> edges) {
    return edges.stream().map(edge -> text(edge.id())).collect(Collectors.joining(",", "[", "]"));
  }

  private static String number(double value) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(4, java.math.RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String text(String words) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
