package org.unecho.picture.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.Passage;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.ContentWords;

/**
 * One report of one article, with the identities of the picture.
 *
 * @param passage the clause
 * @param report the report as read
 * @param actors who acts, ids of the picture
 * @param recipients who is acted upon, ids of the picture
 * @param words content words of the clause without the names of its parties
 * @param concepts what its words are about
 * @param holder who says so, id of the picture; empty for the article itself
 */
record Told(
    Passage passage,
    Report report,
    List<String> actors,
    List<String> recipients,
    ContentWords words,
    List<String> concepts,
    String holder) {

  /** What is told is only merged with what is told in the same way. */
  enum Manner {
    FACT,
    PLAN,
    THOUGHT,
    DENIAL;

    static Manner of(Realis realis) {
      return switch (realis) {
        case HAPPENED, ONGOING -> FACT;
        case PLANNED -> PLAN;
        case POSSIBLE, CONDITIONAL -> THOUGHT;
        case DENIED -> DENIAL;
      };
    }
  }

  static Told of(Pile pile, String article, Report report) {
    Passage passage = new Passage(article, report.span());
    List<String> actors = pile.actors().ids(article, report.parties().actors());
    List<String> recipients = pile.actors().ids(article, report.parties().recipients());
    ContentWords all = ContentWords.of(pile.words(passage));
    Set<String> names = new TreeSet<>();
    actors.forEach(id -> names.addAll(names(pile, id)));
    recipients.forEach(id -> names.addAll(names(pile, id)));
    ContentWords words = all.without(names);
    String holder = report.stance().holder();
    String who = holder.isEmpty() ? "" : pile.actors().id(article, holder);
    return new Told(passage, report, actors, recipients, words, words.concepts(), who);
  }

  private static Set<String> names(Pile pile, String id) {
    Set<String> words = new TreeSet<>(ContentWords.of(pile.actors().name(id)).stems());
    pile.actors()
        .find(id)
        .ifPresent(
            actor -> actor.names().forEach(name -> words.addAll(ContentWords.of(name).stems())));
    return words;
  }

  Manner manner() {
    return Manner.of(report.stance().realis());
  }

  /** Where it is told to be, in lower case; empty where it is not told. */
  String place() {
    return report.place().toLowerCase(Locale.ROOT);
  }

  boolean sameArticle(Told other) {
    return passage.article().equals(other.passage.article());
  }

  /** Two reports may stand in one clause; the trigger tells them apart. */
  String key() {
    return passage.article()
        + ' '
        + String.format(
            Locale.ROOT,
            "%09d %09d %09d",
            report.span().start(),
            report.action().trigger().start(),
            report.span().end())
        + ' '
        + report.when().from().map(Object::toString).orElse("")
        + ' '
        + actors
        + recipients;
  }
}
