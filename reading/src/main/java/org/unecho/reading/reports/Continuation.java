package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unecho.model.Article;
import org.unecho.model.EventType;
import org.unecho.model.Report;
import org.unecho.model.When;

/**
 * What one sentence tells of the event of another: the dead of an attack that the sentence before
 * told, "they arrived" of troops that it named, "three were killed when police attacked".
 */
final class Continuation {
  private static final Set<String> HARMING = Set.of("kill", "injure", "wound", "hurt", "die");

  /** What is told again stands at most so many characters further on. */
  private static final int FARTHEST = 400;

  private static final Pattern AGAIN =
      Pattern.compile(
          "(?i)(?:they|(?:the|these|those) "
              + "(?:marines|soldiers|troops|forces?|paratroopers|peacekeepers|units|men))\\b.*",
          Pattern.DOTALL);

  private static final Pattern THEY = Pattern.compile("(?i)they\\b.*", Pattern.DOTALL);

  private final Article article;

  Continuation(Article article) {
    this.article = article;
  }

  /** Harm told with its cause in one sentence is one event: the cause, with those harmed. */
  static List<Report> folded(List<Report> sentence, List<Report.Quantity> harm) {
    List<Report> all = new ArrayList<>(sentence);
    Optional<Report> harmed = all.stream().filter(Continuation::isHarm).findFirst();
    Optional<Report> cause = all.stream().filter(one -> isAssault(one) && !isHarm(one)).findFirst();
    if (harmed.isPresent() && cause.isPresent()) {
      all.set(all.indexOf(cause.get()), joined(cause.get(), harmed.get()));
      all.remove(harmed.get());
    }
    for (int i = 0; i < all.size(); i++) {
      if (isAssault(all.get(i))) {
        all.set(i, Casualties.with(all.get(i), harm));
        return all;
      }
    }
    return all;
  }

  private static boolean isAssault(Report report) {
    return report.action().type() == EventType.ASSAULT && report.stance().realis().isFactual();
  }

  private static boolean isHarm(Report report) {
    return isAssault(report)
        && HARMING.contains(report.action().lemma())
        && report.parties().actors().isEmpty();
  }

  private static Report joined(Report cause, Report harm) {
    When when = cause.when().isKnown() ? cause.when() : harm.when();
    return new Report(
        cause.span().hull(harm.span()),
        cause.action(),
        cause.parties(),
        cause.place().isEmpty() ? harm.place() : cause.place(),
        when,
        cause.stance(),
        cause.quantities());
  }

  /** Gives {@code harm} to the attack told last, if it was told close before. */
  void attach(List<Report> told, int at, List<Report.Quantity> harm) {
    for (int i = told.size() - 1; i >= 0 && !harm.isEmpty(); i--) {
      Report one = told.get(i);
      if (isAssault(one) && isNear(one.span().end(), at)) {
        told.set(i, Casualties.with(one, harm));
        return;
      }
    }
  }

  private boolean isNear(int end, int at) {
    return at - end <= FARTHEST
        && (at <= end || !article.text().substring(end, at).contains("\n\n"));
  }

  /** With the senders of the troops told last, where only "they" or "the troops" are named. */
  Optional<Report> resolved(Report report, List<Report> told) {
    if (report.action().type() != EventType.MOBILIZE || !report.parties().actors().isEmpty()) {
      return Optional.of(report);
    }
    String words = article.words(report.span());
    if (!AGAIN.matcher(words).matches()) {
      return Optional.of(report);
    }
    for (int i = told.size() - 1; i >= 0; i--) {
      Report before = told.get(i);
      int apart = report.span().start() - before.span().end();
      if (apart >= 0 && apart <= FARTHEST && isTroops(before)) {
        boolean they = THEY.matcher(words).matches();
        return Optional.of(sentBy(report, before, they));
      }
    }
    return THEY.matcher(words).matches() ? Optional.empty() : Optional.of(report);
  }

  private static boolean isTroops(Report report) {
    return report.action().type() == EventType.MOBILIZE
        && report.action().mode().equals("troops")
        && report.stance().realis().isFactual();
  }

  /** "They" are as many as were told before; "the troops" may be some of them. */
  private static Report sentBy(Report report, Report before, boolean they) {
    List<String> senders = before.parties().actors();
    List<Report.Quantity> counted = new ArrayList<>(report.quantities());
    if (they || senders.isEmpty()) {
      counted.addAll(before.quantities());
      counted.sort(java.util.Comparator.comparing(Report.Quantity::span));
    }
    return new Report(
        report.span(),
        report.action(),
        new Report.Parties(senders, report.parties().recipients()),
        report.place(),
        report.when(),
        report.stance(),
        counted);
  }
}
