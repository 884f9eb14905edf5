package org.unecho.desk.influence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;

/** Who claims an edge, in words. */
final class Holders {
  private Holders() {}

  /** {@code Ada Quill (possible), an article (happened)}: every holder with how he tells it. */
  public static String of(Edge edge) {
    Map<String, Set<String>> told = new LinkedHashMap<>();
    for (Claim claim : edge.claims()) {
      String name = claim.holder().isEmpty() ? "the article itself" : Shown.line(claim.holder());
      String realis = claim.stance().realis().word();
      String manner =
          claim.condition().isBlank()
              ? realis
              : realis + ", \"" + Shown.brief(claim.condition(), 60) + "\"";
      told.computeIfAbsent(name, key -> new TreeSet<>()).add(manner);
    }
    StringBuilder words = new StringBuilder();
    told.forEach(
        (name, manners) ->
            words
                .append(words.isEmpty() ? "" : "; ")
                .append(name)
                .append(" (")
                .append(String.join("; ", manners))
                .append(')'));
    return words.toString();
  }

  /** {@code 2 independent origins, 3 articles}. */
  public static String origins(Edge edge) {
    long articles = edge.claims().stream().map(claim -> claim.at().article()).distinct().count();
    return Count.of(edge.corroboration().independentOrigins(), "independent origin")
        + ", "
        + Count.of(articles, "article");
  }
}
