package org.unecho.desk.influence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.unecho.desk.plain.Count;
import org.unecho.model.Hypothesis.Link;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.picture.influence.Answer;
import org.unecho.picture.influence.Answer.Dissent;
import org.unecho.picture.influence.Answer.Moved;
import org.unecho.picture.influence.Answer.Path;
import org.unecho.picture.influence.Course;

/** An answer of the map in words. */
public final class AnswerProse {
  /** More than this is told as a number: the table of all is in the lines. */
  private static final int MOST = 20;

  private final UnaryOperator<String> origins;
  private final UnaryOperator<String> safe;
  private final List<String> lines = new ArrayList<>();

  private AnswerProse(UnaryOperator<String> origins, UnaryOperator<String> safe) {
    this.origins = origins;
    this.safe = safe;
  }

  /**
   * Lines of Markdown that a terminal shows as well.
   *
   * @param origins the name of an origin for its key
   * @param safe makes text from the web harmless where it is shown: {@link
   *     org.unecho.desk.plain.Shown#line} for a terminal, {@link Escape#markdown} for Markdown
   */
  public static List<String> lines(
      Answer answer, UnaryOperator<String> origins, UnaryOperator<String> safe) {
    AnswerProse prose = new AnswerProse(origins, safe);
    prose.write(answer);
    return List.copyOf(prose.lines);
  }

  private void write(Answer answer) {
    List<String> set = new ArrayList<>();
    answer.set().forEach(s -> set.add(quoted(s.node().name()) + " is " + level(s.value())));
    lines.add("# What if " + String.join(" and ", set) + "?");
    lines.add("");
    lines.add(
        "This computes what the sources claim, link by link. It does not say what will be. The"
            + " computation "
            + answer.course().sentence()
            + ".");
    if (answer.moved().isEmpty()) {
      lines.add("");
      lines.add("Nothing moves: no claim leads from there to anything else.");
    }
    answer.moved().stream().limit(MOST).forEach(each -> moved(each, answer.course()));
    if (answer.moved().size() > MOST) {
      lines.add("");
      lines.add("… and " + (answer.moved().size() - MOST) + " more that move less.");
    }
    unmoved(answer);
    sensitive(answer);
    leans(answer);
  }

  /** How far, in words: the bounds are set by hand, for reading only. */
  static String level(double value) {
    double size = Math.abs(value);
    if (size == 0) {
      return "held at none (0)";
    }
    String much = size > 0.66 ? "" : size > 0.33 ? "fairly " : "a little ";
    return String.format(Locale.ROOT, "%s%s (%+.2f)", much, value > 0 ? "high" : "low", value);
  }

  private void moved(Moved moved, Course course) {
    lines.add("");
    boolean range = course.end() != Course.End.FIXED_POINT && moved.high() - moved.low() > 0.01;
    String far =
        range
            ? String.format(Locale.ROOT, "between %+.2f and %+.2f", moved.low(), moved.high())
            : String.format(Locale.ROOT, "%+.2f", moved.value());
    lines.add(
        "## "
            + quoted(moved.node().name())
            + " "
            + (moved.value() > 0 ? "rises" : "falls")
            + " ("
            + far
            + ")");
    moved.paths().forEach(this::path);
    if (!moved.dissent().isEmpty()) {
      lines.add("");
      lines.add("* others disagree:");
      moved.dissent().forEach(each -> lines.add("    * " + claim(each)));
    }
    related(moved);
  }

  private void path(Path path) {
    lines.add("");
    lines.add(String.format(Locale.ROOT, "* by way of strength %.2f:", Math.abs(path.strength())));
    for (int i = 0; i < path.edges().size(); i++) {
      lines.add(
          "    * "
              + claim(
                  path.nodes().get(i).name(), path.nodes().get(i + 1).name(), path.edges().get(i)));
    }
  }

  /** Claims on the same matter in other words, apart by whether they point the same way. */
  private void related(Moved moved) {
    if (moved.related().isEmpty() || moved.paths().isEmpty()) {
      return;
    }
    double sign =
        Math.signum(
            moved.paths().get(0).edges().stream()
                .mapToDouble(Edge::signed)
                .reduce(1, (a, b) -> a * b));
    for (boolean alike : new boolean[] {false, true}) {
      List<Dissent> those =
          moved.related().stream()
              .filter(each -> (each.edge().sign().value() == sign) == alike)
              .toList();
      if (!those.isEmpty()) {
        lines.add("");
        lines.add(
            alike
                ? "* claims of the same sign on the same places and actors (not part of the sum):"
                : "* claims of another sign on the same places and actors (not part of the sum):");
        those.forEach(each -> lines.add("    * " + claim(each)));
      }
    }
  }

  private String quoted(String name) {
    return "“" + safe.apply(name) + "”";
  }

  private String holders(Edge edge) {
    return safe.apply(Holders.of(edge));
  }

  private String claim(Dissent dissent) {
    return claim(dissent.cause().name(), dissent.effect().name(), dissent.edge());
  }

  private String claim(String cause, String effect, Edge edge) {
    return String.format(
        Locale.ROOT,
        "%s (weight %.2f, %s): %s",
        Link.shown(safe.apply(cause), edge.sign(), safe.apply(effect)),
        edge.weight().value(),
        Holders.origins(edge),
        holders(edge));
  }

  private void unmoved(Answer answer) {
    if (!answer.unmoved().isEmpty()) {
      lines.add("");
      lines.add("## What is claimed about it and does not move");
      lines.add("");
      answer.unmoved().stream().limit(MOST).forEach(each -> lines.add("* " + claim(each)));
    }
  }

  private void sensitive(Answer answer) {
    if (answer.edges().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("## What the answer hangs on");
    lines.add("");
    answer.edges().stream()
        .limit(MOST)
        .forEach(
            each ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "* without the claim of %s, %s goes from %+.2f to %+.2f",
                        holders(each.edge()),
                        quoted(each.node().name()),
                        each.was(),
                        each.without() + 0.0)));
  }

  private void leans(Answer answer) {
    answer.origins().stream()
        .limit(MOST)
        .forEach(
            lean -> {
              String gone =
                  lean.gone().isEmpty()
                      ? ""
                      : "; "
                          + Count.of(lean.gone().size(), "node")
                          + " of "
                          + answer.moved().size()
                          + " would not move so without it";
              lines.add(
                  "* "
                      + Count.percent(lean.share())
                      + " of all that moves rests on one origin: "
                      + safe.apply(origins.apply(lean.origin()))
                      + gone);
            });
  }
}
