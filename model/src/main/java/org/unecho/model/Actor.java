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
 * @param role what the text says it is ("director of the …"), or the empty string
 */
public record Actor(String id, String name, ActorType type, List<String> names, String role)
    implements Serializable {
  /** Refuses a blank id or name. */
  public Actor {
    Require.filled("actor id", id);
    Require.filled("actor name", name);
    names = List.copyOf(names);
  }
}
