package org.unecho.picture.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.unecho.model.Actor;
import org.unecho.model.Passage;
import org.unecho.picture.identity.Groups.Member;

/** What all articles say one actor is: the same words once, with every passage that has them. */
final class MergedRoles {
  private static final class Entry {
    private final String words;
    private String affiliation = "";
    private final TreeSet<Passage> at = new TreeSet<>();

    private Entry(String words) {
      this.words = words;
    }
  }

  private MergedRoles() {}

  /** In the order of the members, so that the least derived article has the first word. */
  static List<Actor.Role> of(List<Member> group, JoinedActors.Lookup known) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Member member : group) {
      for (Actor.Role role : member.actor().roles()) {
        Entry entry = entries.computeIfAbsent(key(role), key -> new Entry(role.words()));
        entry.at.addAll(role.at());
        if (entry.affiliation.isEmpty() && !role.affiliation().isEmpty()) {
          entry.affiliation = known.id(member.article(), role.affiliation());
        }
      }
    }
    List<Actor.Role> roles = new ArrayList<>();
    entries
        .values()
        .forEach(
            each -> roles.add(new Actor.Role(each.words, each.affiliation, List.copyOf(each.at))));
    return roles;
  }

  private static String key(Actor.Role role) {
    return role.words().toLowerCase(Locale.ROOT).replaceFirst("^(a|an|the) ", "");
  }
}
