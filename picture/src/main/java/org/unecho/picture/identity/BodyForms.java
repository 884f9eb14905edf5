package org.unecho.picture.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.ActorType;
import org.unecho.picture.identity.Groups.Member;

/**
 * Forms of one body's name: the same words in another order ("Ministry of Fisheries", "Fisheries
 * Ministry"), and with or without the state it belongs to, where the pile knows it of one state
 * only.
 */
final class BodyForms {
  private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "&", "'s", "’s");

  /** With these the order of the words says nothing; York University is not that of York. */
  private static final Set<String> OFFICES =
      Set.of("ministry", "department", "office", "committee", "commission", "agency", "bureau");

  private static final Set<ActorType> BODIES =
      Set.of(ActorType.ORGANISATION, ActorType.BODY, ActorType.ALLIANCE);

  /** Names of states and of their people, lower-cased, to the state's id. */
  private final Map<String, String> states = new TreeMap<>();

  /** Id of a body to the id that stands for all its forms. */
  private final Map<String, String> forms = new TreeMap<>();

  /** The name of a body: its own words, and the state among them if there is one. */
  private record Form(String own, String state) {}

  BodyForms(List<Member> members) {
    for (Member member : members) {
      if (member.actor().type() == ActorType.STATE) {
        member.actor().names().forEach(name -> states.put(plain(name), member.actor().id()));
      }
    }
    Map<String, Map<String, Set<String>>> byOwn = new TreeMap<>();
    for (Member member : members) {
      if (BODIES.contains(member.actor().type()) && !member.isBare()) {
        Form form = form(member.actor().name());
        byOwn
            .computeIfAbsent(form.own(), key -> new TreeMap<>())
            .computeIfAbsent(form.state(), key -> new TreeSet<>())
            .add(member.actor().id());
      }
    }
    byOwn.forEach(this::join);
  }

  private void join(String own, Map<String, Set<String>> byState) {
    boolean one = byState.size() == 2 && byState.containsKey("") && own.contains(" ");
    List<Set<String>> together = new ArrayList<>();
    if (one) {
      Set<String> all = new TreeSet<>();
      byState.values().forEach(all::addAll);
      together.add(all);
    } else {
      together.addAll(byState.values());
    }
    for (Set<String> ids : together) {
      String first = ids.stream().reduce((a, b) -> b.length() < a.length() ? b : a).orElseThrow();
      ids.forEach(id -> forms.put(id, first));
    }
  }

  private Form form(String name) {
    List<String> words = new ArrayList<>(Spelling.words(name));
    words.removeIf(SMALL::contains);
    String state = "";
    for (int length = Math.min(2, words.size() - 1); length > 0 && state.isEmpty(); length--) {
      String front = plain(String.join(" ", words.subList(0, length)));
      if (states.containsKey(front)) {
        state = states.getOrDefault(front, "");
        words = words.subList(length, words.size());
      }
    }
    boolean turns = words.stream().anyMatch(OFFICES::contains);
    return new Form(String.join(" ", turns ? new TreeSet<>(words) : words), state);
  }

  /** "U.S." and "US" are one. */
  private static String plain(String name) {
    return String.join(" ", Spelling.words(name)).replace(".", "");
  }

  /** The id of the body that this one is a form of; empty for the one that stands for all. */
  Optional<String> findMain(String id) {
    return Optional.ofNullable(forms.get(id)).filter(main -> !main.equals(id));
  }
}
