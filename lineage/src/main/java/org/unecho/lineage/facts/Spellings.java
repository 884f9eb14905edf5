package org.unecho.lineage.facts;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.unecho.lineage.text.WordLists;

/** Tells whether two capitalised words are one name, another spelling of it, or another name. */
final class Spellings {
  // Stands first: what is set up below already asks it.
  private static final Kept PLAIN = new Kept(Spellings::workOut);

  /**
   * Share of letters that may differ in two spellings of one name: "Aleksandr" and "Alexander"
   * differ in three of nine.
   */
  private static final double MAY_DIFFER = 0.36;

  /** What turns a name into its people, its manner or its plural. */
  private static final Set<String> ENDINGS =
      Set.of("s", "es", "an", "ans", "ian", "ians", "ese", "ish", "ic", "ist", "ists", "ites");

  private static final Map<String, Integer> STATES = states();

  private Spellings() {}

  private static Map<String, Integer> states() {
    Map<String, Integer> states = new LinkedHashMap<>();
    List<String> lines = WordLists.lines(Spellings.class, "states.txt");
    for (int i = 0; i < lines.size(); i++) {
      for (String form : lines.get(i).split(" ", -1)) {
        states.putIfAbsent(plain(form), i);
      }
    }
    return states;
  }

  /** In lower case, without accents and stops: "Gal\u00e1pagos" and "U.N." as others write them. */
  static String plain(String word) {
    return PLAIN.of(word);
  }

  private static String workOut(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Whether both, in lower case, name one thing: the same word, a form of it, state and people. */
  static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    Integer stateA = STATES.get(a);
    Integer stateB = STATES.get(b);
    if (stateA != null && stateB != null) {
      return stateA.equals(stateB);
    }
    return a.length() < b.length() ? derives(a, b) : derives(b, a);
  }

  /** "Siberia" and "Siberian", "Oslo" and "Oslo's", "Taliban" and "Talibans". */
  private static boolean derives(String shorter, String longer) {
    int length = shorter.length();
    if (length < 3) {
      return false;
    }
    if (longer.startsWith(shorter)) {
      String rest = longer.substring(length);
      boolean vowel = "aeiou".indexOf(shorter.charAt(length - 1)) >= 0;
      return ENDINGS.contains(rest) || (vowel && (rest.equals("n") || rest.equals("ns")));
    }
    String stem = shorter.substring(0, length - 1);
    return stem.length() >= 4
        && longer.startsWith(stem)
        && ENDINGS.contains(longer.substring(stem.length()));
  }

  /** Whether it is a state, its people or its abbreviation. */
  static boolean isState(String lower) {
    return STATES.containsKey(lower);
  }

  /** Whether both may be spellings of one name; never two states. */
  static boolean variants(String a, String b) {
    if (a.equals(b) || (isState(a) && isState(b)) || Math.min(a.length(), b.length()) < 4) {
      return false;
    }
    boolean startAlike = a.charAt(0) == b.charAt(0) || skeleton(a).equals(skeleton(b));
    int length = Math.max(a.length(), b.length());
    return startAlike && distance(a, b) <= MAY_DIFFER * length;
  }

  /** The consonants, with letters that stand for each other in transliterations made one. */
  private static String skeleton(String word) {
    StringBuilder skeleton = new StringBuilder();
    String plain = word.replace("ks", "x").replace("kh", "h").replace("zh", "j").replace("ph", "f");
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char consonant = c == 'c' || c == 'q' ? 'k' : c == 'w' ? 'v' : c;
      boolean vowel = "aeiouyj'-".indexOf(c) >= 0;
      boolean twice = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == consonant;
      if (!vowel && !twice) {
        skeleton.append(consonant);
      }
    }
    return skeleton.toString();
  }

  /** Edit distance (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(swap, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[b.length()];
  }
}
