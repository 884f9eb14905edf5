package org.unecho.store.lines;

import org.unecho.model.Aligned;
import org.unecho.model.Derivation;
import org.unecho.model.Derivation.Fidelity;
import org.unecho.model.Derivation.Strength;
import org.unecho.model.Distortion;
import org.unecho.model.Kept;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Passage;
import org.unecho.model.Probability;

/**
 * Lines of derivations.jsonl. A twin in the origin stands as {@code "origin":[s,e]}; a twin in
 * another article, which carries the words of an origin outside the pile, as {@code "witness"}.
 */
final class DerivationShape implements Shape<Derivation> {
  @Override
  public void write(Derivation derivation, Keys to) {
    Origin origin = derivation.origin();
    Strength strength = derivation.strength();
    to.text("copy", derivation.copy());
    Parts.origin(origin, to);
    to.flag("directed", derivation.directed())
        .text("kind", derivation.kind().word())
        .number("coverage", strength.coverage())
        .number("confidence", strength.confidence().value())
        .objects("why", strength.why(), Parts::why)
        .objects("alignment", derivation.alignment(), (pair, keys) -> aligned(pair, origin, keys))
        .objects(
            "distortions",
            derivation.fidelity().distortions(),
            (change, keys) -> distortion(change, origin, keys))
        .objects("kept", derivation.fidelity().kept(), (fact, keys) -> kept(fact, origin, keys));
  }

  private static void aligned(Aligned pair, Origin origin, Keys to) {
    to.span("copy", pair.copy());
    twin(pair.twin(), origin, to);
    to.number("similarity", pair.similarity());
  }

  private static void distortion(Distortion change, Origin origin, Keys to) {
    to.text("type", change.type().word()).span("copy", change.copy());
    twin(change.twin(), origin, to);
    to.text("was", change.was()).text("now", change.now());
    if (change.variant()) {
      to.flag("variant", true);
    }
  }

  private static void kept(Kept fact, Origin origin, Keys to) {
    to.text("type", fact.type().word()).span("copy", fact.copy());
    twin(fact.twin(), origin, to);
    to.text("what", fact.what());
  }

  private static void twin(Passage twin, Origin origin, Keys to) {
    if (origin instanceof Origin.Inside inside && inside.article().equals(twin.article())) {
      to.span("origin", twin.span());
    } else {
      to.object("witness", twin, Parts::passage);
    }
  }

  @Override
  public Derivation read(Json from) {
    Origin origin = Parts.origin(from);
    return new Derivation(
        from.text("copy"),
        origin,
        from.flag("directed"),
        from.word("kind", Kind.class),
        new Strength(
            from.number("coverage"),
            new Probability(from.number("confidence")),
            from.list("why", Parts::why)),
        from.list("alignment", item -> aligned(item, origin)),
        new Fidelity(
            from.list("distortions", item -> distortion(item, origin)),
            from.list("kept", item -> kept(item, origin))));
  }

  private static Aligned aligned(Json from, Origin origin) {
    return new Aligned(from.span("copy"), twin(from, origin), from.number("similarity"));
  }

  private static Distortion distortion(Json from, Origin origin) {
    return new Distortion(
        from.word("type", Distortion.Type.class),
        from.span("copy"),
        twin(from, origin),
        from.text("was"),
        from.text("now"),
        from.flag("variant"));
  }

  private static Kept kept(Json from, Origin origin) {
    return new Kept(
        from.word("type", Distortion.Type.class),
        from.span("copy"),
        twin(from, origin),
        from.text("what"));
  }

  private static Passage twin(Json from, Origin origin) {
    return from.has("witness")
        ? Parts.passage(from.get("witness"))
        : new Passage(origin.key(), from.span("origin"));
  }
}
