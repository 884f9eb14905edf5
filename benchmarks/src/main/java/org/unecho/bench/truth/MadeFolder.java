package org.unecho.bench.truth;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.unecho.collect.ArticleCollector;
import org.unecho.collect.CollectSettings;
import org.unecho.lineage.LineageSettings;
import org.unecho.lineage.LineageTracer;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.model.Article;
import org.unecho.model.Lineage;
import org.unecho.model.Picture;
import org.unecho.model.Reading;
import org.unecho.picture.PictureMaker;
import org.unecho.picture.PictureSettings;
import org.unecho.reading.ArticleReader;
import org.unecho.reading.ReadingSettings;

/** Runs the rooms over a folder, one after another, and takes the time of each. */
final class MadeFolder {
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  /** Seconds by room, in the order run. */
  Map<String, Double> seconds() {
    return seconds;
  }

  Made make(List<Path> inputs) {
    List<Article> articles = time("collect", () -> collect(inputs));
    Lineage lineage =
        time(
            "lineage",
            () ->
                LineageTracer.of(LineageSettings.standard(), SentenceEncoder.lazy())
                    .trace(articles));
    ArticleReader reader = ArticleReader.of(ReadingSettings.standard());
    List<Reading> readings =
        time("reading", () -> articles.parallelStream().map(reader::read).toList());
    Picture picture =
        time(
            "picture",
            () -> PictureMaker.of(PictureSettings.standard()).make(articles, lineage, readings));
    return new Made(articles, lineage, readings, picture);
  }

  private <T> T time(String room, Supplier<T> work) {
    long started = System.nanoTime();
    T made = work.get();
    seconds.put(room + "Seconds", (System.nanoTime() - started) / 1e9);
    return made;
  }

  private static List<Article> collect(List<Path> inputs) {
    ArticleCollector.Gathered gathered =
        ArticleCollector.of(CollectSettings.standard()).gather(inputs);
    gathered.problems().forEach(problem -> System.err.println(problem.detail()));
    return gathered.articles();
  }
}
