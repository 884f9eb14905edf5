package org.unecho.desk.influence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.model.Article;
import org.unecho.model.Corroboration;
import org.unecho.model.Explanation;
import org.unecho.model.Family;
import org.unecho.model.Influence;
import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Kind;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Overview;
import org.unecho.model.Passage;
import org.unecho.model.Picture;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Source;
import org.unecho.model.Span;
import org.unecho.model.Verdict;
import org.unecho.store.casefile.CaseFile;
import org.unecho.testkit.Articles;

/** A small case with a map of four nodes; everything in it is invented. */
public final class MapSketch {
  private static final List<String> IDS = List.of("a", "b", "c", "d");

  private MapSketch() {}

  /** Saves it. */
  public static void save(CaseFile file) {
    List<Family> families = new ArrayList<>();
    for (String id : IDS) {
      Article article = Articles.of(id, "The strike, the walkout and the price of bread in Velm.");
      Source source = new Source(id + ".txt", article.source().sha256());
      file.save(source, List.of(article), List.of());
      families.add(new Family("f" + id, new Origin.Inside(id), List.of(id)));
    }
    file.save(new Lineage(List.of(), families));
    file.save(picture());
  }

  /** The picture, which holds nothing but the map. */
  public static Picture picture() {
    return new Picture(
        List.of(), List.of(), List.of(), List.of(), List.of(), Overview.empty(), map());
  }

  private static InfluenceMap map() {
    Map<String, Node> nodes = new TreeMap<>();
    for (String name : List.of("harbour strike", "walkout", "price of bread", "want of bread")) {
      List<String> phrases =
          name.startsWith("want") ? List.of(name, "want of bread <script>") : List.of(name);
      String id = name.replace(' ', '-');
      nodes.put(id, new Node(id, name, Kind.DEVELOPMENT, phrases, List.of(), List.of()));
    }
    return new InfluenceMap(
        List.copyOf(nodes.values()),
        List.of(
            edge(
                "harbour-strike", Sign.RAISES, "price-of-bread", "a", "Ada Quill", Realis.HAPPENED),
            edge("harbour-strike", Sign.NONE, "price-of-bread", "b", "Una Fenn", Realis.POSSIBLE),
            edge("price-of-bread", Sign.RAISES, "want-of-bread", "c", "<script>", Realis.HAPPENED),
            edge("walkout", Sign.RAISES, "want-of-bread", "d", "", Realis.HAPPENED)));
  }

  static Edge edge(
      String cause, Sign sign, String effect, String article, String holder, Realis realis) {
    Span span = new Span(0, 10);
    Explanation weight = Explanation.of(realis == Realis.HAPPENED ? 0.5 : 0.25, "by hand");
    Claim claim =
        new Claim(
            new Passage(article, span),
            new Influence.Side(span, cause.replace('-', ' ')),
            new Influence.Side(span, effect.replace('-', ' ')),
            new Report.Stance(realis, ""),
            holder,
            "",
            article);
    return new Edge(
        cause + " " + sign + " " + effect,
        cause,
        effect,
        sign,
        List.of(claim),
        new Corroboration(List.of(article), Verdict.SINGLE_ORIGIN, List.of(weight)),
        weight);
  }
}
