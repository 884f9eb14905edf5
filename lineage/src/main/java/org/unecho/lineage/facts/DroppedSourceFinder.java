package org.unecho.lineage.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.lineage.text.Names;
import org.unecho.lineage.text.Names.Name;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/**
 * A named source that was dropped: the words came through and nobody is said to say them, so that a
 * claim stands as a fact.
 */
final class DroppedSourceFinder implements Finder {
  private static final Set<String> HEDGES = WordLists.set(SourceFinder.class, "hedges.txt");
  private static final Set<String> CUES = WordLists.set(Names.class, "cues.txt");
  private static final String ACCORDING = "according";

  /** Words between a name and the cue that attributes to it: "Brask, the harbour master, said". */
  private static final int BETWEEN = 4;

  /** The least share of the origin's other content words that came through. Set by hand. */
  private static final double KEPT = 0.6;

  @Override
  public void find(Sides sides, Findings findings) {
    if (attributes(sides.copy())) {
      return;
    }
    List<Word> words = sides.origin().words();
    for (Name name : sides.origin().names()) {
      Optional<Span> source = source(words, name);
      boolean known = name.words().stream().anyMatch(w -> sides.copy().near().contains(w.lower()));
      if (source.isPresent() && !known && isRestKept(sides, source.get())) {
        Span place = sides.placeInCopy(words.indexOf(name.words().get(0)));
        if (!findings.isChanged(place, source.get(), sides)) {
          findings.changed(Distortion.Type.OMISSION, sides, place, source.get());
        }
        return;
      }
    }
  }

  /** The name with the cue that attributes something to it. */
  private static Optional<Span> source(List<Word> words, Name name) {
    int first = words.indexOf(name.words().get(0));
    int last = words.indexOf(name.last());
    if (first < 0 || last < 0) {
      return Optional.empty();
    }
    if (first > 1 && words.get(first - 2).lower().equals(ACCORDING)) {
      return Optional.of(words.get(first - 2).span().hull(name.span()));
    }
    for (int i = last + 1; i <= Math.min(words.size() - 1, last + 1 + BETWEEN); i++) {
      if (CUES.contains(words.get(i).lower())) {
        return Optional.of(name.span().hull(words.get(i).bareSpan()));
      }
    }
    boolean inverted = first > 0 && CUES.contains(words.get(first - 1).lower());
    return inverted ? Optional.of(words.get(first - 1).span().hull(name.span())) : Optional.empty();
  }

  private static boolean isRestKept(Sides sides, Span source) {
    int all = 0;
    int kept = 0;
    for (int j = 0; j < sides.origin().words().size(); j++) {
      Word word = sides.origin().words().get(j);
      if (!source.contains(word.span()) && !FunctionWords.has(word.lower())) {
        all++;
        kept += sides.matches().copyOf(j) >= 0 ? 1 : 0;
      }
    }
    return all > 0 && kept >= KEPT * all;
  }

  /** Whether the passage or a sentence beside it says that somebody says so. */
  private static boolean attributes(Side side) {
    return side.prose().quoted().stream().anyMatch(quote -> quote.overlaps(side.span()))
        || side.near().stream()
            .anyMatch(w -> CUES.contains(w) || HEDGES.contains(w) || w.equals(ACCORDING));
  }
}
