package org.unecho.store.lines;

import java.util.List;
import org.unecho.model.Network.Triangle;

/** Lines of triangles.jsonl. */
final class TriangleShape implements Shape<Triangle> {
  @Override
  public void write(Triangle triangle, Keys to) {
    to.texts("actors", triangle.actors())
        .texts("signs", triangle.signs().stream().map(sign -> sign > 0 ? "+" : "-").toList())
        .flag("balanced", triangle.balanced());
  }

  @Override
  public Triangle read(Json from) {
    List<Integer> signs =
        from.texts("signs").stream().map(sign -> sign.equals("+") ? 1 : -1).toList();
    return new Triangle(from.texts("actors"), signs, from.flag("balanced"));
  }
}
