package org.unecho.lineage.facts;

import java.util.Optional;
import java.util.Set;
import org.unecho.lineage.text.Names;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/** A source or a hedge that was dropped or put in: a claim told as a fact, or the reverse. */
final class SourceFinder implements Finder {
  private static final Set<String> HEDGES = WordLists.set(SourceFinder.class, "hedges.txt");
  private static final Set<String> CUES = WordLists.set(Names.class, "cues.txt");
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "possibly", "perhaps", "seem", "seems", "appears");

  @Override
  public void find(Sides sides, Findings findings) {
    Optional<Word> was = hedge(sides.origin());
    Optional<Word> now = hedge(sides.copy());
    if (was.isPresent() && now.isEmpty() && !isKeptAtDistance(sides.copy())) {
      int at = sides.origin().words().indexOf(was.get());
      Span place = sides.placeInCopy(at);
      findings.changed(Distortion.Type.OMISSION, sides, place, was.get().span());
    } else if (now.isPresent() && was.isEmpty() && !isKeptAtDistance(sides.origin())) {
      int at = sides.copy().words().indexOf(now.get());
      Span place = sides.placeInOrigin(at);
      findings.changed(Distortion.Type.ADDITION, sides, now.get().span(), place);
    }
  }

  private static Optional<Word> hedge(Side side) {
    return side.words().stream().filter(w -> HEDGES.contains(w.lower())).findFirst();
  }

  /** Whether the passage attributes or doubts what it says in another way. */
  private static boolean isKeptAtDistance(Side side) {
    return side.words().stream()
        .map(Word::lower)
        .anyMatch(
            w ->
                HEDGES.contains(w)
                    || CUES.contains(w)
                    || POSSIBLE.contains(w)
                    || w.equals("according"));
  }
}
