package org.unecho.picture.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unecho.model.Actor;
import org.unecho.model.Picture;

/**
 * The actors of a pile, each once.
 *
 * @param actors sorted by id
 * @param identities which actor of a reading is which of them, sorted by article, then by id
 */
public record JoinedActors(List<Actor> actors, List<Picture.Identity> identities) {
  /** Copies the lists. */
  public JoinedActors {
    actors = List.copyOf(actors);
    identities = List.copyOf(identities);
  }

  /** The ids of the picture for those of one reading; an id without an actor stays itself. */
  public Lookup lookup() {
    Map<String, String> byLocal = new TreeMap<>();
    identities.forEach(one -> byLocal.put(key(one.article(), one.inReading()), one.inPicture()));
    Map<String, Actor> byId = new TreeMap<>();
    actors.forEach(actor -> byId.put(actor.id(), actor));
    return new Lookup(byLocal, byId);
  }

  private static String key(String article, String id) {
    return article + '\0' + id;
  }

  /** Finds actors by id. */
  public static final class Lookup {
    private final Map<String, String> byLocal;
    private final Map<String, Actor> byId;

    private Lookup(Map<String, String> byLocal, Map<String, Actor> byId) {
      this.byLocal = byLocal;
      this.byId = byId;
    }

    /** The id in the picture of an actor of one article. */
    public String id(String article, String inReading) {
      return byLocal.getOrDefault(key(article, inReading), inReading);
    }

    /** The ids in the picture, each once, in the given order. */
    public List<String> ids(String article, List<String> inReading) {
      return inReading.stream().map(id -> id(article, id)).distinct().toList();
    }

    /** The actor of that id in the picture. */
    public Optional<Actor> find(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    /** The name of that actor, or the id's own words where there is no such actor. */
    public String name(String id) {
      return find(id)
          .map(Actor::name)
          .orElseGet(() -> id.substring(id.indexOf(':') + 1).replace('-', ' '));
    }
  }
}
