package org.unecho.picture.weigh;

import java.util.List;
import java.util.Optional;
import org.unecho.model.Evidence;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.Passage;
import org.unecho.model.Verdict;

/**
 * Something that may be evidence.
 *
 * @param id short and stable
 * @param text what it says
 * @param kind where it comes from
 * @param passages where it stands
 * @param verdict what its origins allow one to say
 * @param words its words in plain form
 * @param edge the influence claim that it is, if it is one
 */
record Proposal(
    String id,
    String text,
    Evidence.Kind kind,
    List<Passage> passages,
    Verdict verdict,
    List<String> words,
    Optional<Edge> edge) {
  Proposal {
    passages = List.copyOf(passages);
    words = List.copyOf(words);
  }
}
