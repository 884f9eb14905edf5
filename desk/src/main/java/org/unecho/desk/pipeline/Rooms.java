package org.unecho.desk.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unecho.collect.ArticleCollector;
import org.unecho.collect.CollectSettings;
import org.unecho.desk.settings.StageSettings;
import org.unecho.lineage.LineageTracer;
import org.unecho.lineage.encode.CachedVectors;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.lineage.encode.VectorShelf;
import org.unecho.model.Article;
import org.unecho.model.Problem;
import org.unecho.model.Reading;
import org.unecho.picture.PictureMaker;
import org.unecho.reading.ArticleReader;
import org.unecho.store.casefile.CaseFile;

/** The doors of the rooms, opened with the settings of a case. Models are loaded on first use. */
public final class Rooms {
  private final ArticleCollector collector = ArticleCollector.of(CollectSettings.standard());
  private final SentenceEncoder encoder;
  private final StageSettings settings;
  private final ArticleReader reader;
  private final PictureMaker maker;

  private Rooms(SentenceEncoder encoder, StageSettings settings, ArticleReader reader) {
    this.encoder = encoder;
    this.settings = settings;
    this.reader = reader;
    this.maker = PictureMaker.of(settings.picture());
  }

  /** The rooms with the settings as shipped. */
  public Rooms() {
    this(
        SentenceEncoder.lazy(),
        StageSettings.standard(),
        ArticleReader.of(StageSettings.standard().reading()));
  }

  /** The same rooms with other settings; models that are loaded stay loaded. */
  Rooms with(StageSettings others) {
    return new Rooms(
        encoder,
        others,
        others.reading().equals(settings.reading()) ? reader : ArticleReader.of(others.reading()));
  }

  /** Reads files and folders. */
  public ArticleCollector collector() {
    return collector;
  }

  /** Traces without keeping vectors. */
  public LineageTracer tracer() {
    return LineageTracer.of(settings.lineage(), encoder);
  }

  /** Traces with the vectors that the case keeps. */
  LineageTracer tracer(CaseFile file) {
    return LineageTracer.of(settings.lineage(), CachedVectors.of(encoder, new ShelfOfCase(file)));
  }

  /** Merges readings. */
  PictureMaker maker() {
    return maker;
  }

  /** Takes what is made of the articles, one at a time, in their order. */
  public interface Readings {
    /** Takes a reading. */
    void reading(Article article, Reading reading);

    /** Takes a problem: one article could not be read, and the rest goes on. */
    void problem(Problem problem);
  }

  /** Reads articles side by side; what comes out does not depend on which is done first. */
  public void read(List<Article> articles, Readings sink) {
    Parallel.inOrder(
        articles,
        reader::read,
        sink::reading,
        (article, fault) -> sink.problem(unread(article, fault)));
  }

  private static Problem unread(Article article, Throwable fault) {
    if (fault instanceof OutOfMemoryError full) {
      throw full;
    }
    String location = article.source().location();
    return new Problem(
        "not-read",
        location,
        location
            + " could not be read for its contents, for the reader failed on it ("
            + fault.getClass().getSimpleName()
            + "): its text is kept");
  }

  /** The vectors of a case as the lineage room wants them. */
  private record ShelfOfCase(CaseFile file) implements VectorShelf {
    @Override
    public Optional<float[]> find(String sentenceHash) {
      return file.findVector(sentenceHash);
    }

    @Override
    public void keep(Map<String, float[]> vectors) {
      file.keepVectors(new LinkedHashMap<>(vectors));
    }
  }
}
