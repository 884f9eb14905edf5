package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unecho.desk.family.FamilyGraph;
import org.unecho.desk.family.Patchwork;
import org.unecho.desk.family.Tree;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Aligned;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;
import org.unecho.model.Passage;

/** Where the texts come from: families, origins outside the pile, and why that is thought. */
final class OriginsSection {
  /** Families shown with all their links; the others with a line each. */
  private static final int MOST_FAMILIES = 20;

  /** Items of a group: of a longer list the first, and its title says so. */
  private static final int MOST_ITEMS = 20;

  /** A page with more families than this opens with all of them folded but the largest. */
  private static final int OPEN = 12;

  /** The largest families, which lie open however many there are. */
  private static final int ALWAYS_OPEN = 3;

  private OriginsSection() {}

  static Section write(Desk desk) {
    FamilyGraph graph = FamilyGraph.of(desk.material().articles(), desk.material().lineage());
    List<Tree> trees = graph.trees();
    List<Group> groups = new ArrayList<>();
    for (Tree tree : trees.subList(0, Math.min(MOST_FAMILIES, trees.size()))) {
      boolean folded = trees.size() > OPEN && groups.size() >= ALWAYS_OPEN;
      groups.add(bounded(title(desk, tree), copies(desk, tree), folded));
    }
    List<Item> rest =
        trees.stream().skip(MOST_FAMILIES).flatMap(tree -> line(desk, tree).stream()).toList();
    groups.add(bounded("And " + Count.of(rest.size(), "more family"), rest, /* folded= */ true));
    groups.addAll(others(desk, graph, trees.size() > OPEN));
    groups.removeIf(group -> group.items().isEmpty());
    return new Section(
        "origins",
        "Where the texts come from",
        "All articles of one origin count as one voice. Families stand by size, copies by kind and"
            + " time. An origin outside the pile is inferred; its name says what is known of it and"
            + " no more.",
        groups);
  }

  private static List<Group> others(Desk desk, FamilyGraph graph, boolean folded) {
    List<Item> patches = graph.patchworks().stream().map(each -> patchwork(desk, each)).toList();
    List<Item> alone =
        graph.alone().stream()
            .flatMap(id -> desk.pile().find(id).stream())
            .map(article -> lone(desk, article))
            .toList();
    return List.of(
        bounded("Patchworks: articles made from several origins", patches, folded),
        bounded("Passages taken from other origins", quoting(desk), folded),
        bounded("Articles that no other article of the pile repeats", alone, folded));
  }

  /** The first items; the title says of how many. */
  private static Group bounded(String title, List<Item> items, boolean folded) {
    if (items.size() <= MOST_ITEMS) {
      return new Group(title, items, folded);
    }
    String more = "; the first " + MOST_ITEMS + " of " + Count.number((double) items.size());
    return new Group(title + more, items.subList(0, MOST_ITEMS), folded);
  }

  private static String title(Desk desk, Tree tree) {
    int all = desk.material().articles().size();
    String share =
        tree.size() > 1 && all > tree.size()
            ? ", " + Count.percent((double) tree.size() / all) + " of it"
            : "";
    return "Origin: "
        + desk.pile().origin(tree.family().origin())
        + ", "
        + Count.of(tree.size(), "article")
        + " of the pile"
        + share;
  }

  /** The links of a family, those of one article together, in the order of its tree. */
  private static List<Item> copies(Desk desk, Tree tree) {
    List<Item> items = new ArrayList<>();
    List<String> order = tree.copies().stream().map(Tree.Branch::article).toList();
    Stream.concat(order.stream(), tree.family().articles().stream())
        .distinct()
        .flatMap(
            id ->
                desk.material().lineage().derivations().stream()
                    .filter(d -> d.kind() != Kind.QUOTING && d.copy().equals(id)))
        .forEach(found -> items.add(derivation(desk, found)));
    return items;
  }

  private static Optional<Item> line(Desk desk, Tree tree) {
    return desk.pile()
        .find(tree.family().articles().get(0))
        .map(
            article ->
                new Item(
                    "",
                    List.of(
                        desk.prose()
                            .say(title(desk, tree))
                            .cite(List.of(desk.pile().lead(article)))
                            .done())));
  }

  private static Item patchwork(Desk desk, Patchwork each) {
    String made =
        each.shares().stream()
            .map(s -> desk.pile().origin(s.origin()) + " " + Count.percent(s.share()))
            .collect(Collectors.joining(", "));
    List<Passage> cited =
        desk.material().lineage().derivations().stream()
            .filter(d -> d.copy().equals(each.article()) && d.kind() != Kind.QUOTING)
            .flatMap(d -> evidence(desk, d).stream())
            .distinct()
            .toList();
    return new Item(
        "",
        List.of(
            desk.prose()
                .strong(desk.pile().place(each.article()))
                .say(" is a patchwork of " + made)
                .cite(cited)
                .done()));
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
