package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Probability;

/**
 * The agency to which an article gives credit: in its dateline, byline or a closing line. A credit
 * says from whom a text is, not how it was taken: the kind is edited, the most careful one, unless
 * there is evidence that nothing was changed.
 */
final class Credits {
  /** Whoever prints an agency's name over a text has the text from there. */
  private static final double WHOLE = 0.9;

  /** Material may be a sentence or all of it. */
  private static final double PART = 0.7;

  private Credits() {}

  /** The agency credited, if any; where it is several, their compilation. */
  static Optional<Hint> in(Prose prose) {
    Map<String, List<Credit>> byAgency = new TreeMap<>();
    List<Credit> all = new ArrayList<>(KnownCredits.in(prose));
    all.addAll(CreditLines.in(prose));
    for (Credit each : all) {
      if (!Agencies.isOwn(prose.article(), each.agency())) {
        byAgency.computeIfAbsent(each.agency(), key -> new ArrayList<>()).add(each);
      }
    }
    if (byAgency.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(byAgency.size() == 1 ? single(prose, byAgency) : compiled(prose, byAgency));
  }

  private static Hint single(Prose prose, Map<String, List<Credit>> byAgency) {
    String agency = byAgency.keySet().iterator().next();
    List<Credit> credits = byAgency.values().iterator().next();
    boolean whole = credits.stream().anyMatch(Credit::isWhole);
    return hint(prose, new Hint.Source(agency, whole), kind(credits), why(credits));
  }

  /** Where the page says twice that all of it is the agency's, by name and by right, it is. */
  private static Kind kind(List<Credit> credits) {
    boolean right = credits.stream().anyMatch(c -> c.form() == Credit.Form.COPYRIGHT);
    boolean name =
        credits.stream()
            .anyMatch(c -> c.form() == Credit.Form.DATELINE || c.form() == Credit.Form.BYLINE);
    boolean part = credits.stream().anyMatch(c -> c.form() == Credit.Form.PART);
    return right && name && !part ? Kind.VERBATIM : Kind.EDITED;
  }

  private static Hint compiled(Prose prose, Map<String, List<Credit>> byAgency) {
    String names = String.join(" and ", byAgency.keySet());
    List<Explanation> why = new ArrayList<>();
    why.add(Explanation.of(byAgency.size(), "it credits " + names + ": a compilation"));
    byAgency.values().forEach(credits -> why.addAll(why(credits)));
    return hint(prose, new Hint.Source("compilation of " + names, false), Kind.EDITED, why);
  }

  /** One reason for each form of credit, the strongest first. */
  private static List<Explanation> why(List<Credit> credits) {
    Map<Credit.Form, Credit> first =
        credits.stream().collect(Collectors.toMap(Credit::form, c -> c, (a, b) -> a, TreeMap::new));
    return first.values().stream()
        .sorted(Comparator.comparing(Credit::form))
        .map(Credit::why)
        .toList();
  }

  private static Hint hint(Prose prose, Hint.Source source, Kind kind, List<Explanation> why) {
    return new Hint(
        prose.id(),
        new Origin.Outside(label(source.name(), RewordedOutside.title(prose))),
        kind,
        new Probability(source.whole() ? WHOLE : PART),
        why,
        List.of(),
        source);
  }

  /** What is known of a dispatch: whose it is, and one title that it was printed under. */
  static String label(String agency, String title) {
    return agency + " text \u201C" + title + "\u201D";
  }
}
