package org.unecho.lineage.direct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Twin;
import org.unecho.lineage.facts.FactChecker;
import org.unecho.lineage.outside.Hint;
import org.unecho.lineage.outside.OutsideOrigins;
import org.unecho.lineage.outside.Sign;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Word;
import org.unecho.model.Distortion;
import org.unecho.model.Explanation;
import org.unecho.model.Passage;
import org.unecho.model.Published;
import org.unecho.model.Span;

/** Weighs what speaks for either of two articles being the copy. */
public final class DirectionFinder {
  /** Who publishes days later copies; on one day feeds and clocks differ. */
  private static final double LATER_DAY = 1.5;

  private static final Set<String> TELLING = Set.of("tells", "told", "telling");

  private static final double LATER_INSTANT = 1.2;

  /** A date read from the text may be that of an event: half as good. */
  private static final double FROM_TEXT = 0.5;

  /** "First published by ...": as good as a confession. */
  private static final double CREDIT = 3;

  /** Who is told names who asked: "told OUTLET" stands first in OUTLET. */
  private static final double NAMES_ITSELF = 1.5;

  /** Nobody spells one name in two ways while reading it from a text that does. */
  private static final double GARBLED = 2;

  /** A credit to an agency is printed knowingly: it outweighs clocks that differ. */
  private static final double AGENCY = 1.5;

  private static final double SIGN = 0.8;
  private static final double BYLINE = 0.4;
  private static final double FULLER = 0.4;

  /** Lengths closer than this say nothing. */
  private static final double CLEARLY_LONGER = 1.25;

  private final Prose left;
  private final Prose right;
  private final List<Explanation> why = new ArrayList<>();

  private DirectionFinder(Prose left, Prose right) {
    this.left = left;
    this.right = right;
  }

  /** The direction between the articles of {@code alignment}. */
  public static Direction find(Alignment alignment) {
    return find(
        alignment, Standing.of(alignment.left().prose()), Standing.of(alignment.right().prose()));
  }

  /** The same, with what each of the two shows by itself. */
  public static Direction find(Alignment alignment, Standing left, Standing right) {
    DirectionFinder finder =
        new DirectionFinder(alignment.left().prose(), alignment.right().prose());
    finder.published();
    finder.credit(finder.left, finder.right, 1);
    finder.credit(finder.right, finder.left, -1);
    finder.namesItself(finder.left, finder.right, -1);
    finder.namesItself(finder.right, finder.left, 1);
    finder.agency(left.agency(), right.agency());
    finder.garbled(alignment, left.spellings(), 1);
    finder.garbled(alignment.turned(), right.spellings(), -1);
    finder.signs(left, 1);
    finder.signs(right, -1);
    finder.byline();
    finder.fuller(alignment);
    double score = finder.why.stream().mapToDouble(Explanation::value).sum();
    return new Direction(
        score,
        finder.why.stream()
            .sorted(Comparator.comparingDouble((Explanation e) -> -Math.abs(e.value())))
            .toList());
  }

  /** The reason speaks for the left article being the copy if {@code value} is above 0. */
  private void add(double value, String how, List<Passage> at) {
    String copy = value > 0 ? left.id() : right.id();
    why.add(new Explanation(value, copy + " is the copy: " + how, List.of(), at));
  }

  private void published() {
    Published a = left.article().header().published();
    Published b = right.article().header().published();
    double trust = (isFromText(a) ? FROM_TEXT : 1) * (isFromText(b) ? FROM_TEXT : 1);
    Optional<LocalDate> dayA = a.day();
    Optional<LocalDate> dayB = b.day();
    if (dayA.isPresent() && dayB.isPresent()) {
      int later = dayA.get().compareTo(dayB.get());
      if (later == 0 && a instanceof Published.At at && b instanceof Published.At bt) {
        int order = at.instant().compareTo(bt.instant());
        if (order != 0) {
          add(Integer.signum(order) * LATER_INSTANT * trust, "published later that day", List.of());
        }
      } else if (later != 0) {
        String how =
            "published later (%s, %s)"
                .formatted(left.id() + " " + a.iso(), right.id() + " " + b.iso());
        add(Integer.signum(later) * LATER_DAY * trust, how, List.of());
      }
    }
  }

  private static boolean isFromText(Published published) {
    return published.from().filter(basis -> basis == Published.Basis.TEXT).isPresent();
  }

  private void credit(Prose copy, Prose origin, int side) {
    String outlet = origin.article().header().outlet();
    boolean own = outlet.equalsIgnoreCase(copy.article().header().outlet());
    if (!outlet.isBlank() && !own) {
      OutsideOrigins.credit(copy, outlet)
          .ifPresent(credit -> add(side * CREDIT, "it gives " + credit.how(), credit.at()));
    }
  }

  /** "told OUTLET" within OUTLET's own article, while the other article names it so too or not. */
  private void namesItself(Prose own, Prose other, int side) {
    String outlet = plain(own.article().header().outlet());
    String host = host(own.article().header().url());
    List<Word> words = own.words();
    for (int i = 1; i < words.size(); i++) {
      if (!TELLING.contains(words.get(i - 1).lower()) || !words.get(i).isCapital()) {
        continue;
      }
      String name = plain(words.get(i).bare());
      boolean itself = name.length() > 2 && (outlet.contains(name) || host.contains(name));
      if (itself) {
        boolean both = other.words().stream().anyMatch(w -> plain(w.bare()).equals(name));
        Span span = words.get(i - 1).span().hull(words.get(i).bareSpan());
        String how = own.id() + " names itself as the one who was told";
        // A copy that puts its own name there contradicts the origin, which does the same.
        add(side * (both ? NAMES_ITSELF : NAMES_ITSELF / 3), how, List.of(own.at(span)));
        return;
      }
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(" ", "").replace("'", "");
  }

  private static String host(String url) {
    int start = url.indexOf("://");
    int from = start < 0 ? 0 : start + 3;
    int end = url.indexOf('/', from);
    return url.substring(from, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
  }

  /** Whoever prints an agency's text, and says so, has not taken it from one who does not. */
  private void agency(Optional<Hint> a, Optional<Hint> b) {
    if (isWhole(a) != isWhole(b)) {
      Prose whole = isWhole(a) ? left : right;
      Explanation why = (isWhole(a) ? a : b).orElseThrow().why().get(0);
      String how = whole.id() + " carries the text of an agency, " + why.how();
      add(isWhole(a) ? -AGENCY : AGENCY, how, why.at());
    }
  }

  private static boolean isWhole(Optional<Hint> credit) {
    return credit.filter(hint -> hint.source().whole()).isPresent();
  }

  /** A name that the left article spells in several ways where the right one has one. */
  private void garbled(Alignment alignment, Set<String> doubtful, int side) {
    Prose copy = alignment.left().prose();
    List<Twin> twins =
        alignment.twins().stream().filter(twin -> holds(copy, twin.left(), doubtful)).toList();
    Map<String, Map<String, Passage>> spellings = new TreeMap<>();
    for (Distortion change : FactChecker.names(alignment, twins).distortions()) {
      if (change.variant()) {
        spellings
            .computeIfAbsent(change.was().toLowerCase(Locale.ROOT), key -> new TreeMap<>())
            .putIfAbsent(change.now().toLowerCase(Locale.ROOT), copy.at(change.copy()));
      }
    }
    spellings.forEach(
        (was, now) -> {
          if (now.size() > 1) {
            String how = "it spells in " + now.size() + " ways a name that the other spells in one";
            add(side * GARBLED, how, now.values().stream().sorted().toList());
          }
        });
  }

  private static boolean holds(Prose copy, Twin.Run run, Set<String> doubtful) {
    return copy.sentences().subList(run.first(), run.first() + run.count()).stream()
        .flatMap(sentence -> sentence.words().stream())
        .anyMatch(word -> word.isCapital() && doubtful.contains(bare(word)));
  }

  private static String bare(Word word) {
    return word.bare().toLowerCase(Locale.ROOT);
  }

  private void signs(Standing standing, int side) {
    for (Sign sign : standing.signs()) {
      add(side * SIGN, "it shows " + sign.kind().how(), sign.at());
    }
  }

  private void byline() {
    boolean a = !left.article().header().byline().isEmpty();
    boolean b = !right.article().header().byline().isEmpty();
    if (a != b) {
      add(b ? BYLINE : -BYLINE, "it has no byline, the other has one", List.of());
    }
  }

  private void fuller(Alignment alignment) {
    double a = alignment.left().prose().length();
    double b = alignment.right().prose().length();
    if (b > CLEARLY_LONGER * a) {
      add(FULLER, "the other has more text", List.of());
    } else if (a > CLEARLY_LONGER * b) {
      add(-FULLER, "the other has more text", List.of());
    }
  }
}
