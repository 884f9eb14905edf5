package org.unecho.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.unecho.bench.measure.WordRuns;
import org.unecho.bench.task.Peer;

/** Compares every text with every other, exactly; slow, and right. Found by the service loader. */
public final class ExactPeer implements Peer {
  /** Made by the service loader. */
  public ExactPeer() {}

  @Override
  public String name() {
    return "Exact";
  }

  @Override
  public String version() {
    return "every pair, in this test";
  }

  @Override
  public List<Link> links(SortedMap<String, String> texts, double least) {
    List<Link> links = new ArrayList<>();
    texts.forEach(
        (first, text) ->
            texts
                .tailMap(first + "\0")
                .forEach(
                    (second, other) -> {
                      double likeness = WordRuns.jaccard(text, other, 3);
                      if (likeness >= least) {
                        links.add(new Link(first, second, likeness));
                      }
                    }));
    return links;
  }
}
