package org.unecho.collect.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unecho.collect.furniture.Mark;
import org.unecho.collect.furniture.Marking;
import org.unecho.collect.line.Credit;
import org.unecho.collect.line.Label;

/**
 * Finds the outlet: named in the lines between title and text, by the copyright, or by the article
 * as whom people talked to.
 *
 * <p>Among the header lines a name with a word that names of outlets hold comes first; another
 * counts if it stands beside a date and the article speaks of nothing by that name.
 */
final class OutletName {
  private static final Set<String> HEADER = Set.of("byline", "dateline", "outlet");

  /** How the article says that its people talked to the outlet. */
  private static final String TOLD = "\\b(?:told|tells|informed|informs) (?:the )?";

  private OutletName() {}

  /** The outlet, or the empty string where the page does not name it. */
  static String find(Marking marking) {
    return inHeader(marking)
        .or(() -> SelfNaming.copyright(marking))
        .or(() -> SelfNaming.told(marking))
        .orElse("");
  }

  private static Optional<String> inHeader(Marking marking) {
    List<Label> labels = labels(marking);
    return labels.stream()
        .filter(label -> label.kind() == Label.Kind.OUTLET)
        .findFirst()
        .or(() -> labels.stream().filter(label -> isByElimination(marking, label)).findFirst())
        .map(Label::words);
  }

  /** What the header lines say that is neither date nor author, without agencies. */
  private static List<Label> labels(Marking marking) {
    List<Label> labels = new ArrayList<>();
    for (Mark mark : marking.marks()) {
      if (HEADER.contains(mark.category())) {
        mark.line().credit().map(Credit::labels).ifPresent(labels::addAll);
      }
    }
    labels.removeIf(
        label ->
            !SelfNaming.mayBeOutlet(label.words()) || Agencies.isNamed(marking, label.words()));
    return labels;
  }

  private static boolean isByElimination(Marking marking, Label label) {
    return switch (label.kind()) {
      case OTHER -> label.ownWords().stream().noneMatch(word -> isSpokenOf(marking, word));
      case PERSON -> isTold(marking, label.words());
      case OUTLET, SECTION, UNSURE -> false;
    };
  }

  /** Whether the body holds the word otherwise than as whom somebody told something. */
  private static boolean isSpokenOf(Marking marking, String word) {
    Pattern spoken =
        Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
    Pattern told = Pattern.compile("(?i)" + TOLD + "(?:\\p{L}{1,30} ){0,3}" + Pattern.quote(word));
    return marking.bodyLines().stream()
        .map(line -> told.matcher(line.words()).replaceAll(""))
        .anyMatch(words -> spoken.matcher(words).find());
  }

  private static boolean isTold(Marking marking, String name) {
    Pattern told = Pattern.compile(TOLD + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
    return marking.bodyLines().stream().anyMatch(line -> told.matcher(line.words()).find());
  }
}
