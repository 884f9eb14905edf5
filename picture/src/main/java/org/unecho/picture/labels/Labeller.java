package org.unecho.picture.labels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.ActorType;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.picture.pile.Pile;

/** Names events and things due in a few words. */
public final class Labeller {
  /** Longer phrases are read as prose, not as a name. */
  private static final int MOST_WORDS = 8;

  /** "talks between the … and the …" needs a little more room. */
  private static final int MOST_TITLE_WORDS = 12;

  /** More names than this make a list, not a label. */
  private static final int MOST_NAMES = 5;

  private static final Set<String> TITLE_STOPS =
      stops("on in at to set scheduled planned due expected next this tomorrow today for");
  private static final Set<String> CLAUSE_STOPS =
      stops("on in at by scheduled planned expected next this tomorrow today");
  private static final Set<String> LABEL_STOPS = stops("by");

  private final Pile pile;

  private Labeller(Pile pile) {
    this.pile = pile;
  }

  /** A labeller that takes names and words from {@code pile}. */
  public static Labeller of(Pile pile) {
    return new Labeller(pile);
  }

  private static Set<String> stops(String more) {
    Set<String> stops = new TreeSet<>(Phrase.CLAUSE);
    stops.addAll(List.of(more.split(" ")));
    return Set.copyOf(stops);
  }

  /**
   * The label of an event.
   *
   * @param article where the report stands
   * @param report the least derived report of the event
   * @param parties the event's parties, ids of the picture
   */
  public String label(String article, Report report, Report.Parties parties) {
    String text = pile.text(article);
    String manner = manner(report.stance().realis());
    Optional<String> own = own(article, report, parties);
    Span trigger = report.action().trigger();
    if (own.isPresent()) {
      return (isTorn(own.get(), trigger.of(text)) ? fuller(own.get(), text, report) : own.get())
          + manner;
    }
    if (!report.span().contains(trigger) && !parties.actors().isEmpty()) {
      return trigger.of(text) + with(parties.actors()) + manner;
    }
    if (Nominal.is(text, report)) {
      return begun(nominal(text, trigger, parties)) + manner;
    }
    // A trigger outside the clause is shared with another report: what follows it is not this
    // one's.
    int end = report.span().contains(trigger) ? report.span().end() : trigger.end();
    String phrase = Phrase.rightOf(text, trigger.start(), end, LABEL_STOPS, MOST_WORDS);
    if (parties.actors().isEmpty() && report.span().start() < trigger.start()) {
      return quoted(text, report) + manner;
    }
    StringBuilder label = new StringBuilder();
    if (!parties.actors().isEmpty()) {
      label.append(names(parties.actors())).append(isPast(report, text) ? " " : ": ");
    }
    label.append(phrase.isEmpty() ? report.action().lemma() : phrase);
    return begun(label.append(manner).toString());
  }

  private static boolean isTorn(String label, String trigger) {
    return label.endsWith(trigger) && label.split(" ", -1).length < SHORT;
  }

  /** The quoted clause, if that says more. */
  private static String fuller(String label, String text, Report report) {
    String quoted = quoted(text, report);
    return quoted.length() > label.length() + 2 ? quoted : label;
  }

  /** A label of fewer words that ends with its verb does not say whom or what. */
  private static final int SHORT = 6;

  /** The clause and what follows it in its sentence, in quotation marks, up to so many words. */
  private static String quoted(String text, Report report) {
    int from = Math.min(report.span().start(), report.action().trigger().start());
    int line = text.indexOf('\n', Math.max(from, report.action().trigger().end()));
    Set<String> none = Set.of();
    String words =
        Phrase.rightOf(text, from, line < 0 ? text.length() : line, none, MOST_QUOTED_WORDS);
    boolean reaches = from + words.length() >= report.action().trigger().end();
    String clause = reaches ? words : report.span().of(text);
    String told = clause.replaceAll("\\s+", " ").strip();
    return "“" + told.replaceAll("[“”\"]", "").replaceFirst("^(?i)(?:that|and|but) ", "") + "”";
  }

  private static final int MOST_QUOTED_WORDS = 14;

  private static String begun(String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  /** Whether a noun tells it, as far as form and the word before say. */
  public boolean isNoun(String article, Report report) {
    return Nominal.is(pile.text(article), report);
  }

  /** The clause in its own words, if they can serve as a label. */
  public Optional<String> own(String article, Report report, Report.Parties parties) {
    String text = pile.text(article);
    boolean passive = OwnWords.isPassive(text, report);
    String subject = names(passive ? parties.recipients() : parties.actors());
    return OwnWords.find(text, report, subject, LABEL_STOPS);
  }

  /** The noun with what describes it, after the names of those who act if it does not name them. */
  private String nominal(String text, Span trigger, Report.Parties parties) {
    int from = Phrase.leftOf(text, trigger, sentenceStart(text, trigger.start()));
    String phrase = Phrase.nounPhrase(text, from, trigger.end());
    List<String> unnamed = parties.actors().stream().filter(id -> !isNamed(id, phrase)).toList();
    return unnamed.size() < parties.actors().size() || parties.actors().isEmpty()
        ? phrase
        : names(unnamed) + ": " + phrase;
  }

  private static boolean isPast(Report report, String text) {
    String word = report.action().trigger().of(text);
    return word.endsWith("ed") && word.equals(word.toLowerCase(Locale.ROOT));
  }

  private boolean isNamed(String id, String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return lower.contains(name(id).toLowerCase(Locale.ROOT))
        || pile.actors()
            .find(id)
            .filter(
                actor ->
                    actor.names().stream()
                        .anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT))))
            .isPresent();
  }

  private static String manner(Realis realis) {
    return realis.isFactual() ? "" : " (" + realis.word() + ")";
  }

  /**
   * The title of something due.
   *
   * @param article where it is announced
   * @param report the announcement
   * @param parties who takes part, ids of the picture
   */
  public String title(String article, Report report, List<String> parties) {
    String text = pile.text(article);
    Span trigger = report.action().trigger();
    if (!Nominal.is(text, report)) {
      Report.Parties who = new Report.Parties(parties, List.of());
      Optional<String> own = OwnWords.find(text, report, names(who.actors()), CLAUSE_STOPS);
      if (own.isPresent()) {
        return own.get();
      }
    }
    int from = Phrase.leftOf(text, trigger, sentenceStart(text, trigger.start()));
    boolean shared = !report.span().contains(trigger);
    int end = shared ? trigger.end() : Math.max(trigger.end(), report.span().end());
    String phrase = Phrase.rightOf(text, from, end, TITLE_STOPS, MOST_TITLE_WORDS);
    boolean names = parties.isEmpty() || parties.stream().anyMatch(id -> isNamed(id, phrase));
    if (!shared && names && phrase.indexOf(' ') > 0) {
      return phrase;
    }
    String noun = text.substring(trigger.start(), trigger.end());
    return parties.isEmpty() ? phrase : noun + with(parties);
  }

  private static int sentenceStart(String text, int at) {
    int start = at;
    while (start > 0 && "\n.,;:!?—–•".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private String with(List<String> parties) {
    if (parties.size() > 1) {
      return " between " + names(parties);
    }
    boolean body =
        pile.actors()
            .find(parties.get(0))
            .filter(a -> a.type() != ActorType.PERSON && a.type() != ActorType.STATE)
            .isPresent();
    return (body ? " of the " : " of ") + name(parties.get(0)).replaceFirst("^(?i)the ", "");
  }

  /** Names as prose: "A", "A and B", "A, B and C", "A, B, C, D and 3 more". */
  public String names(List<String> ids) {
    List<String> names = ids.stream().map(this::name).toList();
    int size = names.size();
    if (size <= 1) {
      return size == 0 ? "" : names.get(0);
    }
    if (size > MOST_NAMES) {
      int shown = MOST_NAMES - 1;
      return String.join(", ", names.subList(0, shown)) + " and " + (size - shown) + " more";
    }
    return String.join(", ", names.subList(0, size - 1)) + " and " + names.get(size - 1);
  }

  private String name(String id) {
    return pile.actors().name(id);
  }
}
