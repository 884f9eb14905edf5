package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * Who stands how to whom.
 *
 * @param ties sorted by the first actor, the second, then by kind
 * @param triangles every three actors of which each two have a sign, sorted by actors
 */
public record Network(List<Tie> ties, List<Triangle> triangles) implements Serializable {
  /** Copies the lists. */
  public Network {
    ties = List.copyOf(ties);
    triangles = List.copyOf(triangles);
  }

  /** Nobody stands to anybody. */
  public static Network empty() {
    return new Network(List.of(), List.of());
  }

  /**
   * Three actors, each two of which are friends or foes.
   *
   * @param actors their ids, three of them, sorted
   * @param signs of the first and second, the first and third, the second and third: +1 or -1
   * @param balanced whether an even number of the signs is negative (Cartwright and Harary,
   *     "Structural balance", Psychological Review, 1956)
   */
  public record Triangle(List<String> actors, List<Integer> signs, boolean balanced)
      implements Serializable {
    /** Refuses other numbers of actors and signs, and other signs. */
    public Triangle {
      actors = List.copyOf(actors);
      signs = List.copyOf(signs);
      Require.that(actors.size() == 3, "a triangle has three actors", actors);
      Require.that(
          signs.size() == 3 && signs.stream().allMatch(sign -> Math.abs(sign) == 1),
          "a triangle has three signs, +1 or -1",
          signs);
    }
  }
}
