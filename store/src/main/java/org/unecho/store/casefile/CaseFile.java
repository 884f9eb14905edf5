package org.unecho.store.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.unecho.model.Article;
import org.unecho.model.Decision;
import org.unecho.model.Lineage;
import org.unecho.model.Picture;
import org.unecho.model.Problem;
import org.unecho.model.Reading;
import org.unecho.model.Source;

/**
 * One case in one SQLite file: the articles, and all that was found in them. Every change is one
 * transaction. Several threads may use it; they take turns.
 */
public final class CaseFile implements AutoCloseable {
  private final Handle handle;
  private final ArticleShelf articles;
  private final ProblemShelf problems;
  private final ReadingShelf readings;
  private final VectorShelf vectors;

  private CaseFile(Handle handle) {
    this.handle = handle;
    this.articles = new ArticleShelf(handle);
    this.problems = new ProblemShelf(handle);
    this.readings = new ReadingShelf(handle);
    this.vectors = new VectorShelf(handle);
  }

  /**
   * Opens the case in that file; makes it, and the folders above it, if it is not there.
   *
   * @throws CaseRefusedException if the file is no case, is damaged, or was made by a newer version
   */
  public static CaseFile open(Path file) {
    return new CaseFile(Opening.open(file));
  }

  /** Whether the file was saved before and has not changed since. */
  public synchronized boolean knows(Source file) {
    return articles.knows(file);
  }

  /**
   * Saves what a file gave. If the file was saved before, what it gave then goes, and the readings
   * of it.
   *
   * @param file the file and the hash of its bytes
   */
  public synchronized void save(Source file, List<Article> given, List<Problem> met) {
    inTransaction(
        () -> {
          articles.forget(file.location());
          articles.keep(file, given);
          problems.keep(file.location(), met);
        });
  }

  /** Replaces the problems that belong to no saved file: those of the last run's input. */
  public synchronized void saveProblems(List<Problem> ofTheRun) {
    inTransaction(() -> problems.replaceThoseOfTheRun(ofTheRun));
  }

  /** All articles, each once, sorted by where they were read from, then by id. */
  public synchronized List<Article> articles() {
    return articles.list();
  }

  /** All problems, sorted; with one for each file that only repeats an article of another file. */
  public synchronized List<Problem> problems() {
    return problems.list();
  }

  /** The articles that have no reading yet, in the order of {@link #articles()}. */
  public synchronized List<Article> unread() {
    return articles.unread();
  }

  /** Saves what was read in an article of this case. */
  public synchronized void save(Article article, Reading reading) {
    inTransaction(() -> readings.save(article, reading));
  }

  /** All readings, in the order of {@link #articles()}. */
  public synchronized List<Reading> readings() {
    return readings.list();
  }

  /** Replaces the lineage. */
  public synchronized void save(Lineage lineage) {
    inTransaction(() -> new LineageShelf(handle, articles.textsById()).save(lineage));
  }

  /** The lineage last saved. */
  public synchronized Lineage lineage() {
    return new LineageShelf(handle, Map.of()).load();
  }

  /** Replaces the picture. */
  public synchronized void save(Picture picture) {
    inTransaction(() -> new PictureShelf(handle, articles.textsById()).save(picture));
  }

  /** The picture last saved. */
  public synchronized Picture picture() {
    return new PictureShelf(handle, Map.of()).load();
  }

  /** Adds a decision of an analyst to the log; the number it has there. */
  public synchronized int save(Decision decision) {
    return handle.inTransaction(inside -> new DecisionShelf(handle).add(decision));
  }

  /** Marks a decision as undone, or as done again. */
  public synchronized void mark(int number, boolean undone) {
    inTransaction(() -> new DecisionShelf(handle).mark(number, undone));
  }

  /** All decisions in the order in which they were made, undone ones too. */
  public synchronized List<Decision.Logged> decisions() {
    return new DecisionShelf(handle).list();
  }

  /** The vector kept under that hash, if any. */
  public synchronized Optional<float[]> findVector(String hash) {
    return vectors.find(hash);
  }

  /** Keeps vectors by hash; a hash that is known keeps its first vector. */
  public synchronized void keepVectors(Map<String, float[]> byHash) {
    inTransaction(() -> vectors.keep(byHash));
  }

  /** The value of a setting of this case, such as the version that read it. */
  public synchronized Optional<String> setting(String name) {
    return handle
        .createQuery("SELECT value FROM setting WHERE name = ?")
        .bind(0, name)
        .mapTo(String.class)
        .findOne();
  }

  /** Keeps the value of a setting. */
  public synchronized void keepSetting(String name, String value) {
    inTransaction(
        () -> handle.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, value));
  }

  /** Forgets all that was read: files, articles, readings, problems; vectors stay. */
  public synchronized void forgetFiles() {
    inTransaction(
        () -> {
          handle.execute("DELETE FROM source_file");
          handle.execute("DELETE FROM problem");
        });
  }

  /** Forgets all readings; the articles stay. */
  public synchronized void forgetReadings() {
    inTransaction(readings::forgetAll);
  }

  /** Runs several changes as one: all of them are kept, or none. */
  public synchronized <T> T together(Supplier<T> changes) {
    return handle.inTransaction(inside -> changes.get());
  }

  private void inTransaction(Runnable change) {
    handle.useTransaction(inside -> change.run());
  }

  /** Writes what is still in SQLite's journal into the one file, and closes it. */
  @Override
  public synchronized void close() {
    handle.createQuery("PRAGMA journal_mode = DELETE").mapTo(String.class).one();
    handle.close();
  }
}
