package org.unecho.picture;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.unecho.model.Article;
import org.unecho.model.Event;
import org.unecho.model.Lineage;
import org.unecho.model.Overview;
import org.unecho.model.Picture;
import org.unecho.model.Reading;
import org.unecho.model.TimelineDay;
import org.unecho.picture.attention.AttentionMaker;
import org.unecho.picture.contradictions.ContradictionFinder;
import org.unecho.picture.events.EventMerger;
import org.unecho.picture.influence.InfluenceMapper;
import org.unecho.picture.network.NetworkMaker;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.sayings.SayingGatherer;
import org.unecho.picture.schedule.ScheduleMaker;
import org.unecho.picture.timeline.DaysOfPile;

/** Makes one picture of what many articles say, counted by independent origin. */
public final class PictureMaker {
  private final PictureSettings settings;

  private PictureMaker(PictureSettings settings) {
    this.settings = settings;
  }

  /** A maker with these settings. */
  public static PictureMaker of(PictureSettings settings) {
    return new PictureMaker(settings);
  }

  /**
   * The picture of a pile. The same pile in any order gives the same picture.
   *
   * @param articles the pile
   * @param lineage who took from whom in it
   * @param readings what each article contains; readings of other articles are left out
   * @throws IllegalArgumentException if a span of a reading reaches past the end of its article
   */
  public Picture make(List<Article> articles, Lineage lineage, List<Reading> readings) {
    Pile pile = Pile.of(articles, lineage, readings);
    // Parts that do not need each other are made side by side; each only reads the pile.
    var schedule = beside(() -> ScheduleMaker.of(pile).schedule());
    var sayings = beside(() -> SayingGatherer.of(pile, settings.sameWords()).sayings());
    var days = beside(() -> DaysOfPile.of(pile));
    List<Event> events = EventMerger.of(pile, settings.sameEvent()).events();
    var influences = beside(() -> InfluenceMapper.of(pile, events).map());
    Overview overview = overview(pile, days.join(), events);
    return new Picture(
        pile.joined().actors(),
        pile.joined().identities(),
        events,
        schedule.join(),
        sayings.join(),
        overview,
        influences.join());
  }

  private static <T> CompletableFuture<T> beside(Supplier<T> part) {
    return CompletableFuture.supplyAsync(part);
  }

  private Overview overview(Pile pile, List<TimelineDay> days, List<Event> events) {
    return new Overview(
        days,
        NetworkMaker.network(pile, events),
        AttentionMaker.attention(pile, events, settings.theatres()),
        ContradictionFinder.contradictions(pile, events));
  }
}
