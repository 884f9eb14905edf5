package org.unecho.bench.lineage;

import static org.unecho.model.Distortion.Type.ADDITION;
import static org.unecho.model.Distortion.Type.ATTRIBUTION;
import static org.unecho.model.Distortion.Type.DATE;
import static org.unecho.model.Distortion.Type.MODALITY;
import static org.unecho.model.Distortion.Type.NAME;
import static org.unecho.model.Distortion.Type.NEGATION;
import static org.unecho.model.Distortion.Type.NUMBER;
import static org.unecho.model.Distortion.Type.OMISSION;
import static org.unecho.model.Distortion.Type.ROLE;

import java.util.List;
import org.unecho.model.Distortion;

/** Which kinds of distortion name a planted change rightly. */
final class PlantedChange {
  /** The types that change what is said, rather than how well it is written. */
  static final List<String> OF_MEANING =
      List.of(
          "numbers_replaced",
          "ne_replaced",
          "ne_removed",
          "negation",
          "antonym",
          "gender",
          "reference");

  private PlantedChange() {}

  /**
   * The kinds that are right for a planted change of that type, none where no kind is meant for it.
   *
   * <p>A replaced number may stand in a date. A removed name is an omission, or a name that is
   * missing. A contrary is a negation without "not" or, where it turns who does what to whom, a
   * swapped role. A pronoun of the other sex names another person: a role or a name.
   */
  static List<Distortion.Type> kinds(String type) {
    return switch (type) {
      case "numbers_replaced" -> List.of(NUMBER, DATE);
      case "ne_replaced" -> List.of(NAME, DATE, NUMBER, ATTRIBUTION);
      case "ne_removed" -> List.of(NAME, OMISSION, ATTRIBUTION);
      case "negation" -> List.of(NEGATION);
      case "antonym" -> List.of(NEGATION, ROLE, NUMBER, DATE, MODALITY);
      case "gender" -> List.of(ROLE, NAME);
      case "addition" -> List.of(ADDITION);
      case "pp_removed", "noun_removed", "verb_removed", "subj_removed", "adj_adv_removed" ->
          List.of(OMISSION);
      default -> List.of();
    };
  }
}
