package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Twin;
import org.unecho.lineage.align.Wording;
import org.unecho.lineage.text.Names;
import org.unecho.lineage.text.Names.Name;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Word;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Passage;
import org.unecho.model.Probability;
import org.unecho.model.Span;

/**
 * Two articles carry the same passages: the left one between quotation marks, with their author,
 * the right one as its own words.
 */
final class QuotedAuthor {
  /** One shared sentence may be a stock phrase; two of one author in the same order are not. */
  private static final int LEAST_TWINS = 2;

  /** Words that must be shared: about a long sentence and a half. */
  private static final int LEAST_WORDS = 30;

  /** The twins of a pair must stand out by this much in sum. */
  private static final double LEAST_GAIN = 0.4;

  private QuotedAuthor() {}

  /** The hints for both articles, the quoting one first; none if the pair shows no such thing. */
  static List<Hint> in(Alignment alignment) {
    Prose quoting = alignment.left().prose();
    Prose other = alignment.right().prose();
    List<Twin> quoted = quotedInOne(alignment);
    if (!isEnough(quoted, quoting)) {
      return List.of();
    }
    Map<Name, List<Twin>> byAuthor = new LinkedHashMap<>();
    List<Attributed> quotes = AuthorFinder.in(quoting);
    for (Twin twin : quoted) {
      author(quotes, twin.left().span(quoting))
          .filter(name -> !isNamed(name, other, twin))
          .ifPresent(name -> byAuthor.computeIfAbsent(name, key -> new ArrayList<>()).add(twin));
    }
    return most(byAuthor, quoting)
        .filter(author -> isEnough(byAuthor.getOrDefault(author, List.of()), quoting))
        .map(
            author -> {
              List<Twin> twins = byAuthor.getOrDefault(author, List.of());
              return hints(
                  new Alignment(alignment.left(), alignment.right(), twins, alignment.order()),
                  author);
            })
        .orElse(List.of());
  }

  /** The twins that stand between quotation marks on the left, and without on the right. */
  private static List<Twin> quotedInOne(Alignment alignment) {
    Prose quoting = alignment.left().prose();
    Prose other = alignment.right().prose();
    return alignment.twins().stream()
        .filter(twin -> quoting.quotedShare(twin.left().span(quoting)) > 0.5)
        .filter(twin -> other.quotedShare(twin.right().span(other)) < 0.3)
        .toList();
  }

  /** The author of most of the passages, by length: a text has one, whoever else is quoted. */
  private static Optional<Name> most(Map<Name, List<Twin>> byAuthor, Prose quoting) {
    Name best = null;
    int most = 0;
    for (Map.Entry<Name, List<Twin>> each : byAuthor.entrySet()) {
      int length = each.getValue().stream().mapToInt(t -> t.left().span(quoting).length()).sum();
      if (length > most) {
        most = length;
        best = each.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isEnough(List<Twin> twins, Prose quoting) {
    int words =
        twins.stream()
            .mapToInt(t -> Word.in(quoting.article().text(), t.left().span(quoting)).size())
            .sum();
    double gain = twins.stream().mapToDouble(Twin::gain).sum();
    return twins.size() >= LEAST_TWINS && words >= LEAST_WORDS && gain >= LEAST_GAIN;
  }

  private static Optional<Name> author(List<Attributed> quotes, Span sentence) {
    Attributed best = null;
    for (Attributed each : quotes) {
      int shared = each.quote().shared(sentence);
      if (shared > (best == null ? 0 : best.quote().shared(sentence))) {
        best = each;
      }
    }
    return Optional.ofNullable(best).map(Attributed::author);
  }

  /** Whether the other article names the author beside the passage. */
  private static boolean isNamed(Name author, Prose other, Twin twin) {
    int from = Math.max(0, twin.right().first() - 1);
    int to = Math.min(other.sentences().size(), twin.right().first() + twin.right().count() + 1);
    return other.sentences().subList(from, to).stream()
        .flatMap(s -> s.words().stream())
        .anyMatch(word -> word.isCapital() && word.lower().equals(author.last().lower()));
  }

  private static List<Hint> hints(Alignment alignment, Name author) {
    Prose quoting = alignment.left().prose();
    Prose carrying = alignment.right().prose();
    boolean isAuthor =
        carrying.article().header().byline().stream()
            .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(author.last().lower()));
    Origin origin =
        isAuthor ? new Origin.Inside(carrying.id()) : new Origin.Outside(label(quoting, author));
    String quoted = "passages within quotation marks, attributed to " + author.text();
    Hint first = hint(alignment, origin, Kind.QUOTING, quoted);
    if (isAuthor) {
      return List.of(first);
    }
    String carried =
        "passages carried as its own words, which %s attributes to %s"
            .formatted(quoting.id(), author.text());
    Alignment turned = alignment.turned();
    return List.of(first, hint(turned, origin, Wording.kind(turned), carried));
  }

  private static Hint hint(Alignment alignment, Origin origin, Kind kind, String how) {
    int size = alignment.twins().size();
    double gain = alignment.twins().stream().mapToDouble(Twin::gain).sum();
    Probability confidence = Probability.clamp(1 / (1 + Math.exp(-(size + 3 * gain - 2))));
    Explanation why = new Explanation(size, how, List.of(), passages(alignment));
    String copy = alignment.left().prose().id();
    return new Hint(
        copy, origin, kind, confidence, List.of(why), List.of(alignment), Hint.Source.none());
  }

  private static List<Passage> passages(Alignment alignment) {
    Prose prose = alignment.left().prose();
    return alignment.twins().stream().map(t -> prose.at(t.left().span(prose))).toList();
  }

  /** The author, with the body that stands in apposition to the name, as the article puts it. */
  private static String label(Prose quoting, Name author) {
    String text = quoting.article().text();
    int start = author.span().end();
    int limit = Math.min(text.length(), start + 160);
    int comma = start < limit && text.charAt(start) == ',' ? start + 1 : limit;
    int end = comma;
    while (end < limit && ".;\u201C\u201D\"\n(".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String body =
        comma >= limit
            ? ""
            : Names.of(quoting).in(Word.in(text, new Span(comma, end))).stream()
                .findFirst()
                .map(Name::text)
                .orElse("");
    return "text by " + author.text() + (body.isEmpty() ? "" : " (" + body + ")");
  }
}
