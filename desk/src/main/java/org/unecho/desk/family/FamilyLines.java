package org.unecho.desk.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Article;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;

/** The family graph in lines of text, bounded: of a long list the first, and how many more. */
public final class FamilyLines {
  private static final int LONGEST_TITLE = 70;

  private final FamilyGraph graph;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final int families;
  private final int copies;
  private final List<String> lines = new ArrayList<>();

  private FamilyLines(FamilyGraph graph, List<Article> articles, int most) {
    this.graph = graph;
    articles.forEach(article -> this.articles.put(article.id(), article));
    this.families = most;
    this.copies = most;
  }

  /**
   * The lines.
   *
   * @param most of each list so many are shown; 0 shows all
   */
  public static List<String> of(List<Article> articles, Lineage lineage, int most) {
    int bound = most <= 0 ? Integer.MAX_VALUE : most;
    FamilyLines writer = new FamilyLines(FamilyGraph.of(articles, lineage), articles, bound);
    writer.head();
    writer.trees();
    writer.patchworks();
    writer.outside();
    return writer.lines;
  }

  private void head() {
    int many = (int) graph.trees().stream().filter(tree -> tree.size() > 1).count();
    int origins = graph.trees().size() + graph.alone().size();
    lines.add(
        Count.of(articles.size(), "article")
            + " from "
            + Count.of(origins, "independent origin")
            + (graph.outside().isEmpty()
                ? ""
                : ", with " + Count.of(graph.outside().size(), "text") + " from outside the pile"));
    lines.add(
        Count.of(many, "family")
            + " of two or more articles; "
            + Count.of(graph.alone().size(), "article")
            + " that no other repeats");
  }

  private void trees() {
    List<Tree> many = graph.trees().stream().filter(tree -> tree.size() > 1).toList();
    many.stream().limit(families).forEach(this::tree);
    if (many.size() > families) {
      int hidden = many.stream().skip(families).mapToInt(Tree::size).sum();
      lines.add("");
      lines.add(
          "… and "
              + Count.number((double) many.size() - families)
              + " more families ("
              + Count.of(hidden, "article")
              + ")");
    }
  }

  private void tree(Tree tree) {
    lines.add("");
    lines.add(
        "Family "
            + tree.family().id()
            + ": "
            + Count.of(tree.size(), "article")
            + ", "
            + Count.percent((double) tree.size() / Math.max(1, articles.size()))
            + " of the pile");
    lines.add("  origin    " + origin(tree.family().origin()));
    tree.copies().stream().limit(copies).forEach(this::branch);
    if (tree.copies().size() > copies) {
      List<Tree.Branch> hidden = tree.copies().subList(copies, tree.copies().size());
      lines.add(
          "  … and " + Count.number((double) hidden.size()) + " more (" + kinds(hidden) + ")");
    }
  }

  private static String kinds(List<Tree.Branch> branches) {
    Map<Kind, Long> kinds =
        branches.stream()
            .flatMap(branch -> branch.main().stream())
            .collect(Collectors.groupingBy(m -> m.kind(), TreeMap::new, Collectors.counting()));
    return kinds.entrySet().stream()
        .map(kind -> kind.getValue() + " " + kind.getKey().word())
        .collect(Collectors.joining(", "));
  }

  private void branch(Tree.Branch branch) {
    String kind = branch.main().map(main -> main.kind().word()).orElse("–");
    String taken =
        branch
            .main()
            .filter(main -> main.strength().coverage() > 0)
            .map(main -> ", takes " + Count.percent(main.strength().coverage()))
            .orElse("");
    lines.add(String.format(Locale.ROOT, "  %-9s %s%s", kind, article(branch.article()), taken));
  }

  private void patchworks() {
    if (!graph.patchworks().isEmpty()) {
      lines.add("");
      lines.add(Count.of(graph.patchworks().size(), "patchwork"));
    }
    for (Patchwork each : graph.patchworks().stream().limit(families).toList()) {
      String made =
          each.shares().stream()
              .map(share -> origin(share.origin()) + " " + Count.percent(share.share()))
              .collect(Collectors.joining("; "));
      lines.add("  " + article(each.article()) + ": patchwork of " + made);
    }
    more(graph.patchworks().size(), "patchwork");
  }

  private void outside() {
    if (!graph.outside().isEmpty()) {
      lines.add("");
      lines.add("Origins outside the pile, with the articles that carry them");
    }
    graph.outside().entrySet().stream()
        .limit(families)
        .forEach(
            each ->
                lines.add(
                    String.format(
                        Locale.ROOT, "  %5d  %s", each.getValue(), Shown.line(each.getKey()))));
    more(graph.outside().size(), "origin");
  }

  private void more(int all, String thing) {
    if (all > families) {
      lines.add("  … and " + (all - families) + " more " + thing + "s");
    }
  }

  private String origin(Origin origin) {
    return origin instanceof Origin.Outside outside
        ? Shown.brief(outside.label(), 2 * LONGEST_TITLE) + " (outside the pile)"
        : article(origin.key());
  }

  /** Day, id, outlet and headline, as far as they are known. */
  private String article(String id) {
    Article article = articles.get(id);
    if (article == null) {
      return id;
    }
    String title = Shown.brief(article.header().title(), LONGEST_TITLE);
    return List.of(
            article.header().published().day().map(String::valueOf).orElse("----------"),
            Shown.line(id),
            Shown.line(article.header().outlet()),
            title.isEmpty() ? "" : "“" + title + "”")
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("  "));
  }
}
