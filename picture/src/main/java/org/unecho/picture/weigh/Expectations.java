package org.unecho.picture.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Article;
import org.unecho.model.Event;
import org.unecho.model.Expected;
import org.unecho.model.Passage;
import org.unecho.model.Picture;
import org.unecho.model.Realis;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.Wording;

/** Whether what would be seen if a hypothesis were true has been seen. */
final class Expectations {
  private final Pile pile;
  private final Picture picture;
  private final Optional<LocalDate> lastDay;

  Expectations(Pile pile, Picture picture, Collection<Article> articles) {
    this.pile = pile;
    this.picture = picture;
    this.lastDay =
        articles.stream()
            .flatMap(article -> article.header().published().day().stream())
            .max(LocalDate::compareTo);
  }

  /** The day of the newest article, if any tells its day: nothing later can have been seen. */
  Optional<LocalDate> lastDay() {
    return lastDay;
  }

  /** Passages of events told as facts that hold every word in some form. */
  List<Passage> seen(Expected expected) {
    Set<String> wanted = new HashSet<>();
    expected.words().forEach(word -> wanted.addAll(Wording.plain(word)));
    List<Passage> seen = new ArrayList<>();
    for (Event event : picture.events()) {
      if (event.realis() == Realis.HAPPENED || event.realis() == Realis.ONGOING) {
        for (Passage at : event.reports()) {
          String told = event.label() + " " + event.happening().place() + " " + pile.words(at);
          if (new HashSet<>(Wording.plain(told)).containsAll(wanted)) {
            seen.add(at);
          }
        }
      }
    }
    return seen.stream().distinct().sorted().toList();
  }

  /** Whether the day by which it would be seen lies behind the newest article; unknown days do. */
  boolean isDue(Expected expected) {
    return expected.by().to().isEmpty()
        || lastDay.filter(last -> last.isAfter(expected.by().to().orElseThrow())).isPresent();
  }
}
