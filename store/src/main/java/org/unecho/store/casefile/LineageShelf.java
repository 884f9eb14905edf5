package org.unecho.store.casefile;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.unecho.model.Aligned;
import org.unecho.model.Derivation;
import org.unecho.model.Distortion;
import org.unecho.model.Explanation;
import org.unecho.model.Family;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.store.lines.JsonLines;

/** The lineage of the pile, replaced as a whole: one new article can change any of it. */
final class LineageShelf {
  private final Handle handle;
  private final Map<String, String> texts;

  /**
   * Keeps lineage through {@code handle}.
   *
   * @param texts texts of the articles by id, for the columns that show words
   */
  LineageShelf(Handle handle, Map<String, String> texts) {
    this.handle = handle;
    this.texts = texts;
  }

  void save(Lineage lineage) {
    handle.execute("DELETE FROM derivation");
    handle.execute("DELETE FROM family");
    derivations(lineage.derivations());
    int number = 0;
    for (Derivation derivation : lineage.derivations()) {
      number++;
      alignment(number, derivation);
      distortions(number, derivation);
    }
    families(lineage.families());
  }

  private void derivations(List<Derivation> derivations) {
    try (Rows rows = Rows.into(handle, "derivation", 10)) {
      int number = 0;
      for (Derivation derivation : derivations) {
        Derivation.Strength strength = derivation.strength();
        rows.add(
            ++number,
            derivation.copy(),
            label(derivation.origin()),
            derivation.origin() instanceof Origin.Outside,
            derivation.directed(),
            derivation.kind().word(),
            strength.coverage(),
            strength.confidence().value(),
            Text.joined(strength.why().stream().map(Explanation::how).toList()),
            JsonLines.DERIVATIONS.exactLine(derivation));
      }
    }
  }

  private void alignment(int derivation, Derivation of) {
    try (Rows rows = Rows.into(handle, "alignment", 10)) {
      int number = 0;
      for (Aligned pair : of.alignment()) {
        rows.add(
            derivation,
            ++number,
            pair.copy().start(),
            pair.copy().end(),
            Rows.words(texts.getOrDefault(of.copy(), ""), pair.copy()),
            pair.twin().article(),
            pair.twin().span().start(),
            pair.twin().span().end(),
            Rows.words(texts.getOrDefault(pair.twin().article(), ""), pair.twin().span()),
            pair.similarity());
      }
    }
  }

  private void distortions(int derivation, Derivation of) {
    try (Rows rows = Rows.into(handle, "distortion", 8)) {
      int number = 0;
      for (Distortion change : of.fidelity().distortions()) {
        rows.add(
            derivation,
            ++number,
            change.type().word(),
            change.was(),
            change.now(),
            change.variant(),
            change.copy().start(),
            change.copy().end());
      }
    }
  }

  private void families(List<Family> families) {
    try (Rows rows = Rows.into(handle, "family", 5)) {
      int number = 0;
      for (Family family : families) {
        rows.add(
            family.id(),
            ++number,
            label(family.origin()),
            family.origin() instanceof Origin.Outside,
            JsonLines.FAMILIES.exactLine(family));
      }
    }
    try (Rows rows = Rows.into(handle, "family_article", 2)) {
      families.forEach(family -> family.articles().forEach(id -> rows.add(family.id(), id)));
    }
  }

  private static String label(Origin origin) {
    return origin instanceof Origin.Outside outside ? outside.label() : origin.key();
  }

  Lineage load() {
    return new Lineage(
        handle
            .createQuery("SELECT record FROM derivation ORDER BY number")
            .mapTo(String.class)
            .map(JsonLines.DERIVATIONS::parse)
            .list(),
        handle
            .createQuery("SELECT record FROM family ORDER BY number")
            .mapTo(String.class)
            .map(JsonLines.FAMILIES::parse)
            .list());
  }
}
