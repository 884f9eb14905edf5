package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Aligned;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Explanation;
import org.unecho.model.Family;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Passage;

/** Where the texts come from: families, origins outside the pile, and why that is thought. */
final class OriginsSection {
  private static final String ALONE = "Articles that no other article of the pile repeats";

  private OriginsSection() {}

  static Section write(Desk desk) {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    List<Item> alone = new ArrayList<>();
    for (Family family : desk.material().lineage().families()) {
      List<Item> derived = derivations(desk, family);
      if (derived.isEmpty() && family.origin() instanceof Origin.Inside) {
        family
            .articles()
            .forEach(id -> desk.pile().find(id).ifPresent(a -> alone.add(lone(desk, a))));
      } else {
        groups.computeIfAbsent(title(desk, family), key -> new ArrayList<>()).addAll(derived);
      }
    }
    groups.put("Passages taken from other origins", quoting(desk));
    groups.put(ALONE, alone);
    return new Section(
        "origins",
        "Where the texts come from",
        "All articles of one origin count as one voice. An origin outside the pile is inferred; its"
            + " name says what is known of it and no more.",
        Desk.groups(groups));
  }

  private static String title(Desk desk, Family family) {
    String origin = desk.pile().origin(family.origin());
    return "Origin: "
        + origin
        + ", "
        + Count.of(family.articles().size(), "article")
        + " of the pile";
  }

  private static List<Item> derivations(Desk desk, Family family) {
    return desk.material().lineage().derivations().stream()
        .filter(d -> d.kind() != Kind.QUOTING && family.articles().contains(d.copy()))
        .map(d -> derivation(desk, d))
        .toList();
  }

  private static List<Item> quoting(Desk desk) {
    return desk.material().lineage().derivations().stream()
        .filter(d -> d.kind() == Kind.QUOTING)
        .map(d -> derivation(desk, d))
        .toList();
  }

  private static Item lone(Desk desk, Article article) {
    Passage lead = desk.pile().lead(article);
    return new Item(
        "", List.of(desk.prose().strong(desk.pile().place(article)).cite(List.of(lead)).done()));
  }

  private static Item derivation(Desk desk, Derivation found) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(headline(desk, found));
    for (Explanation why : found.strength().why()) {
      leaves(why).forEach(leaf -> sentences.add(reason(desk, found, leaf)));
    }
    return new Item("", sentences);
  }

  /** A sum is no reason; what was summed is. */
  private static Stream<Explanation> leaves(Explanation why) {
    return why.because().isEmpty()
        ? Stream.of(why)
        : why.because().stream().flatMap(OriginsSection::leaves);
  }

  private static Sentence headline(Desk desk, Derivation found) {
    Derivation.Strength strength = found.strength();
    Prose prose =
        desk.prose()
            .strong(desk.pile().place(found.copy()))
            .say(" " + verb(found) + " ")
            .strong(desk.pile().origin(found.origin()));
    if (strength.coverage() > 0) {
      prose.say("; " + Count.percent(strength.coverage()) + " of its body has a twin");
    }
    return prose
        .say("; probability " + Count.percent(strength.confidence().value()))
        .cite(evidence(desk, found))
        .done();
  }

  private static String verb(Derivation found) {
    if (!found.directed()) {
      return "shares a text (" + found.kind().word() + ") with";
    }
    return switch (found.kind()) {
      case VERBATIM -> "copies, word for word,";
      case EDITED -> "copies, with edits,";
      case REWORDED -> "rewords";
      case EXCERPT -> "gives an excerpt of";
      case QUOTING -> "quotes";
    };
  }

  private static Sentence reason(Desk desk, Derivation found, Explanation why) {
    List<Passage> at = desk.pile().citable(why.at());
    return desk.prose()
        .say("Because: " + desk.pile().named(Shown.line(why.how())))
        .cite(at.isEmpty() ? evidence(desk, found) : at)
        .done();
  }

  /** The first pair of twins; where there is none, the first line of the copy. */
  static List<Passage> evidence(Desk desk, Derivation found) {
    List<Passage> pair = new ArrayList<>();
    for (Aligned aligned : found.alignment().stream().limit(1).toList()) {
      pair.add(new Passage(found.copy(), aligned.copy()));
      pair.add(aligned.twin());
    }
    List<Passage> citable = desk.pile().citable(pair);
    return citable.isEmpty()
        ? desk.pile().find(found.copy()).map(desk.pile()::lead).stream().toList()
        : citable;
  }
}
