package org.unecho.lineage.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/** What was only possible became sure, or the other way round. */
final class ModalityFinder implements Finder {
  private static final Map<String, String> GRADES = new LinkedHashMap<>();
  private static final Set<String> PLAIN = Set.of("will", "is", "are", "has", "have", "was");

  static {
    for (String line : WordLists.lines(ModalityFinder.class, "modals.txt")) {
      String[] parts = line.split(":", 2);
      for (String word : parts[parts.length - 1].strip().split(" ", -1)) {
        GRADES.put(word, parts[0].strip());
      }
    }
  }

  @Override
  public void find(Sides sides, Findings findings) {
    List<Word> now = sides.copy().words();
    List<Word> was = sides.origin().words();
    for (int i = 0; i < now.size(); i++) {
      for (int j = 0; j < was.size(); j++) {
        if (sides.diff().faces(i, j) && differ(sides, now.get(i), was.get(j))) {
          Span copy = now.get(i).span();
          if (!findings.isWithinChangedQuotation(copy)) {
            findings.changed(Distortion.Type.MODALITY, sides, copy, was.get(j).span());
          }
          return;
        }
      }
    }
  }

  private static boolean differ(Sides sides, Word now, Word was) {
    String gradeNow = GRADES.getOrDefault(now.lower(), "");
    String gradeWas = GRADES.getOrDefault(was.lower(), "");
    boolean both = !gradeNow.isEmpty() && !gradeWas.isEmpty() && !gradeNow.equals(gradeWas);
    boolean lost =
        now.lower().equals("will") && gradeWas.equals("possible") && !hedged(sides.copy());
    boolean won =
        was.lower().equals("will") && gradeNow.equals("possible") && !hedged(sides.origin());
    return (both || lost || won) && !(PLAIN.contains(now.lower()) && PLAIN.contains(was.lower()));
  }

  private static boolean hedged(Side side) {
    return side.words().stream()
        .anyMatch(w -> GRADES.getOrDefault(w.lower(), "").equals("possible"));
  }
}
