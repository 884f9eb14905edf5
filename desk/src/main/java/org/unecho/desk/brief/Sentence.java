package org.unecho.desk.brief;

import java.util.List;

/**
 * One sentence of the brief.
 *
 * @param pieces its words, in order
 * @param cited numbers of the citations that the whole of it rests on, in order
 */
public record Sentence(List<Piece> pieces, List<Integer> cited) {
  /** Copies the lists. */
  public Sentence {
    pieces = List.copyOf(pieces);
    cited = List.copyOf(cited);
  }

  /** Whether it rests on at least one passage. */
  public boolean isCited() {
    return !cited.isEmpty() || pieces.stream().anyMatch(piece -> piece.style() == Piece.Style.CITE);
  }
}
