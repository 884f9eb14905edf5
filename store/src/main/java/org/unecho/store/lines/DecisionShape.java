package org.unecho.store.lines;

import org.unecho.model.Decision;
import org.unecho.model.Hypothesis.Link;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Rating;

/** Decisions of an analyst, as the case keeps them. */
final class DecisionShape implements Shape<Decision> {
  @Override
  public void write(Decision decision, Keys to) {
    if (decision instanceof Decision.Merge merge) {
      to.text("what", "merge").text("node", merge.node()).text("into", merge.into());
    } else if (decision instanceof Decision.Rename rename) {
      to.text("what", "rename").text("node", rename.node()).text("name", rename.name());
    } else if (decision instanceof Decision.Split split) {
      to.text("what", "split").text("node", split.node()).text("phrase", split.phrase());
    } else if (decision instanceof Decision.Correct correct) {
      to.text("what", "correct");
      link(correct.edge(), to);
      to.number("now", correct.now().value());
    } else if (decision instanceof Decision.Drop drop) {
      to.text("what", "drop");
      link(drop.edge(), to);
    } else if (decision instanceof Decision.Rate rate) {
      to.text("what", "rate")
          .text("evidence", rate.evidence())
          .text("hypothesis", rate.hypothesis())
          .text("rating", rate.rating().name());
    }
  }

  static void link(Link link, Keys to) {
    to.text("cause", link.cause())
        .text("effect", link.effect())
        .number("sign", link.sign().value());
  }

  @Override
  public Decision read(Json from) {
    String what = from.get("what").asText();
    return switch (what) {
      case "merge" -> new Decision.Merge(from.text("node"), from.text("into"));
      case "rename" -> new Decision.Rename(from.text("node"), from.text("name"));
      case "split" -> new Decision.Split(from.text("node"), from.text("phrase"));
      case "correct" -> new Decision.Correct(link(from), sign(from, "now"));
      case "drop" -> new Decision.Drop(link(from));
      case "rate" ->
          new Decision.Rate(
              from.text("evidence"), from.text("hypothesis"), from.word("rating", Rating.class));
      default ->
          throw new IllegalArgumentException(
              "what must be one of merge, rename, split, correct, drop, rate, but was " + what);
    };
  }

  static Link link(Json from) {
    return new Link(from.text("cause"), from.text("effect"), sign(from, "sign"));
  }

  private static Sign sign(Json from, String key) {
    return from.get(key).as(InfluenceShape::sign);
  }
}
