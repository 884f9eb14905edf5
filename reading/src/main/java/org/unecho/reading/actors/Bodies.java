package org.unecho.reading.actors;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.ActorType;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Gathers the names of bodies: the same name in another spelling, an acronym with the name that it
 * stands for in the article, and a first word that only one longer name has.
 */
final class Bodies {
  private final NameWords words;
  private final Alliances alliances;

  /** Keys of the names of unions of states. */
  private final Set<String> unions = new HashSet<>();

  /** Key of a name to the key of the name that it stands for. */
  private final Map<String, String> fuller = new LinkedHashMap<>();

  private final Map<String, String> fullest = new LinkedHashMap<>();

  Bodies(NameWords words, Alliances alliances, List<Naming> names) {
    this.words = words;
    this.alliances = alliances;
    List<Naming> bodies =
        names.stream()
            .filter(each -> each.kind() == Kind.BODY || each.kind() == Kind.LISTED)
            .toList();
    bodies.forEach(each -> fullest.putIfAbsent(Spelling.key(each.words()), each.words()));
    bodies.forEach(this::acronym);
    List<Naming> unlisted = distinct(bodies);
    unlisted.forEach(this::shortForm);
    unlisted.forEach(this::lastWord);
    alliances.find(names).forEach(key -> unions.add(Spelling.key(fullest(key))));
  }

  /** What kind of body bears that name, the fullest one. */
  ActorType type(String name) {
    if (unions.contains(Spelling.key(name))) {
      return ActorType.ALLIANCE;
    }
    return Organs.isOrgan(name) ? ActorType.BODY : ActorType.ORGANISATION;
  }

  /** One of each name that is in no table: what is looked for is the same at every place. */
  private static List<Naming> distinct(List<Naming> bodies) {
    Set<String> seen = new HashSet<>();
    return bodies.stream()
        .filter(each -> each.kind() == Kind.BODY && seen.add(each.words()))
        .toList();
  }

  /** The fullest name that the article gives for it. */
  String fullest(String name) {
    String key = Spelling.key(name);
    for (int i = 0; i < 3 && fuller.containsKey(key); i++) {
      key = fuller.getOrDefault(key, key);
    }
    return fullest.getOrDefault(key, name);
  }

  /** "Coastal Rescue Service (CRS)" and "CRS (Coastal Rescue Service)". */
  private void acronym(Naming naming) {
    bracketed(naming)
        .ifPresent(
            inside -> {
              if (NameWords.isAcronym(inside) && stands(inside, naming.words())) {
                link(inside, naming.words());
              } else if (NameWords.isAcronym(naming.words()) && stands(naming.words(), inside)) {
                link(naming.words(), inside);
              }
            });
  }

  private void link(String acronym, String name) {
    if (!Spelling.key(acronym).equals(Spelling.key(name))) {
      fullest.putIfAbsent(Spelling.key(name), name);
      fuller.put(Spelling.key(acronym), Spelling.key(name));
    }
  }

  private static Optional<String> bracketed(Naming naming) {
    Sentence sentence = naming.sentence();
    int open = naming.last() + 1;
    if (open + 2 > sentence.tokens().size() || !sentence.token(open).word().matches("\\(|-LRB-")) {
      return Optional.empty();
    }
    StringBuilder inside = new StringBuilder();
    for (int i = open + 1; i <= Math.min(sentence.tokens().size(), open + 12); i++) {
      Token token = sentence.token(i);
      if (token.word().matches("\\)|-RRB-")) {
        return Optional.of(inside.toString().strip());
      }
      inside.append(token.word()).append(' ');
    }
    return Optional.empty();
  }

  /** Whether the letters of the acronym are among the first letters of the name, in order. */
  private static boolean stands(String acronym, String name) {
    String initials =
        Spelling.fold(name).replaceAll("(?<=\\S)\\S*(?:\\s|-|$)", "").replaceAll("\\s", "");
    String letters = Spelling.fold(acronym).replaceAll("[^\\p{L}]", "");
    int at = 0;
    int met = 0;
    for (int i = 0; i < letters.length(); i++) {
      int found = initials.indexOf(letters.charAt(i), at);
      if (found >= 0) {
        met++;
        at = found + 1;
      }
    }
    return name.contains(" ")
        && met >= letters.length() - 1
        && initials.startsWith(letters.substring(0, 1));
  }

  private void shortForm(Naming naming) {
    String key = Spelling.key(naming.words());
    if (fuller.containsKey(key) || words.isBody(naming.words()) || key.length() < 5) {
      return;
    }
    List<String> longer =
        fullest.keySet().stream().filter(other -> other.startsWith(key + " ")).distinct().toList();
    if (longer.size() == 1) {
      fuller.put(key, longer.get(0));
    }
  }

  /** "the Compact" after "Outer Seas Compact", where no other body ends like that. */
  private void lastWord(Naming naming) {
    String key = Spelling.key(naming.words());
    boolean body = words.isBody(naming.words()) || alliances.isShort(naming.words());
    if (fuller.containsKey(key) || !naming.isOneWord() || !body) {
      return;
    }
    List<String> longer =
        fullest.keySet().stream().filter(other -> other.endsWith(" " + key)).distinct().toList();
    if (longer.size() == 1) {
      fuller.put(key, longer.get(0));
    }
  }
}
