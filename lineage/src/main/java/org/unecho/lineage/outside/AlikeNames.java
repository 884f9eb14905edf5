package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.lineage.text.Names;
import org.unecho.lineage.text.Names.Name;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Passage;

/**
 * One body under several names that say the same in other words: "Northern Sea Board", "Northerly
 * Ocean Board". People keep a name as it is; programs that swap words do not know that it is one.
 */
final class AlikeNames {
  /** Each word of the data to the number of its line. */
  private static final Map<String, Integer> GROUPS = groups();

  /** Hostile texts may hold thousands of names. */
  private static final int MOST = 300;

  private AlikeNames() {}

  private static Map<String, Integer> groups() {
    Map<String, Integer> groups = new LinkedHashMap<>();
    List<String> lines = WordLists.lines(AlikeNames.class, "alike.txt");
    for (int i = 0; i < lines.size(); i++) {
      for (String word : lines.get(i).split(" ", -1)) {
        groups.putIfAbsent(word, i);
      }
    }
    return groups;
  }

  /** The names with a twin in other words, each form once, in order. */
  static List<Passage> in(Prose prose) {
    Names names = Names.of(prose);
    Map<String, Name> forms = new LinkedHashMap<>();
    for (Sentence sentence : prose.sentences()) {
      for (Name name : names.in(sentence.words())) {
        if (name.words().size() >= 2 && forms.size() < MOST) {
          forms.putIfAbsent(name.text(), name);
        }
      }
    }
    List<Name> all = new ArrayList<>(forms.values());
    Set<Passage> found = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (alike(all.get(i), all.get(j))) {
          found.add(prose.at(all.get(i).span()));
          found.add(prose.at(all.get(j).span()));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The same word at one place or more, and words of one group at the others. */
  private static boolean alike(Name a, Name b) {
    int same = 0;
    int swapped = 0;
    for (int i = 0; i < a.words().size() && a.words().size() == b.words().size(); i++) {
      String one = a.words().get(i).lower();
      String other = b.words().get(i).lower();
      Integer group = GROUPS.get(one);
      if (one.equals(other)) {
        same++;
      } else if (group != null && group.equals(GROUPS.get(other))) {
        swapped++;
      } else {
        return false;
      }
    }
    return same > 0 && swapped > 0;
  }
}
