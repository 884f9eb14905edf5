package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * A person, state, alliance, body or group that acts; one identity over all its names.
 *
 * @param id stable, readable id: {@code person:ada-quill}, {@code state:kz}
 * @param name its fullest name
 * @param type what kind of thing it is
 * @param names every name found, sorted, the fullest among them
 * @param roles what texts say it is, the most telling first; empty where they say nothing
 */
public record Actor(String id, String name, ActorType type, List<String> names, List<Role> roles)
    implements Serializable {
  /** Refuses a blank id or name. */
  public Actor {
    Require.filled("actor id", id);
    Require.filled("actor name", name);
    names = List.copyOf(names);
    roles = List.copyOf(roles);
  }

  /** The words of the most telling role, or the empty string. */
  public String role() {
    return roles.stream().findFirst().map(Role::words).orElse("");
  }

  /**
   * What a text says an actor is.
   *
   * @param words the words: "director of the Quay Trust"
   * @param affiliation id of the body or state that the words name it with, or the empty string
   * @param at where that is said, sorted; empty where the source of the record did not keep it
   */
  public record Role(String words, String affiliation, List<Passage> at) implements Serializable {
    /** Refuses a role without words; copies the passages. */
    public Role {
      Require.filled("role", words);
      at = List.copyOf(at);
    }
  }
}
