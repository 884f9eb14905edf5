package org.unecho.picture.influence;

import java.util.Set;

/** Readable ids made of names. */
final class Slugs {
  private static final int LONGEST = 60;

  private Slugs() {}

  /** The name in lower case with hyphens, distinct from those {@code taken}; it is taken then. */
  static String of(String name, Set<String> taken) {
    String words = Phrases.key(name).replace(' ', '-');
    String slug = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("-$", "");
    String base = slug.isEmpty() ? "node" : slug;
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }
}
