package org.unecho.lineage.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.lineage.text.WordLists;

/** Crude English stems: enough to see that two words are forms of one. */
final class Stems {
  // Stands first: what is set up below already asks it.
  private static final Kept KEPT = new Kept(Stems::workOut);

  private static final int LEAST = 3;
  private static final String[] ENDINGS = {"ingly", "ing", "edly", "ied", "ies", "ed", "es", "ly"};

  private static final Map<String, String> IRREGULAR = irregular();

  private Stems() {}

  private static Map<String, String> irregular() {
    Map<String, String> bases = new LinkedHashMap<>();
    for (String line : WordLists.lines(Stems.class, "irregular.txt")) {
      List<String> forms = List.of(line.split(" ", -1));
      forms.forEach(form -> bases.putIfAbsent(form, forms.get(0)));
    }
    return bases;
  }

  /** The stem of a word in lower case. */
  static String of(String lower) {
    return KEPT.of(lower);
  }

  private static String workOut(String lower) {
    String form = lower.endsWith("'") ? lower.substring(0, lower.length() - 1) : lower;
    String word = IRREGULAR.getOrDefault(form, form);
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
        String stem = word.substring(0, word.length() - ending.length());
        return clean(ending.startsWith("ie") ? stem + "y" : stem);
      }
    }
    return clean(
        word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word);
  }

  private static String clean(String stem) {
    int end = stem.length();
    boolean doubled =
        end > LEAST
            && stem.charAt(end - 1) == stem.charAt(end - 2)
            && "bdgmnprt".indexOf(stem.charAt(end - 1)) >= 0;
    boolean silent = end > LEAST && stem.charAt(end - 1) == 'e';
    return doubled || silent ? stem.substring(0, end - 1) : stem;
  }

  /** Whether both are forms of one word. */
  static boolean same(String a, String b) {
    return a.equals(b) || (a.length() > 1 && b.length() > 1 && of(a).equals(of(b)));
  }
}
