package org.unecho.desk.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.collect.ArticleCollector;
import org.unecho.model.Article;
import org.unecho.model.Problem;
import org.unecho.model.Source;
import org.unecho.store.casefile.CaseFile;

/**
 * Brings into the case what is new or changed in the input. What a file gives is saved when the
 * next file begins, so that a run that is stopped goes on where it was.
 */
final class FilesOfRun implements ArticleCollector.Sink {
  private final CaseFile file;
  private final Progress progress;
  private final List<String> passedOver;
  private final List<Article> given = new ArrayList<>();
  private final List<Problem> met = new ArrayList<>();
  private final List<Problem> ofTheRun = new ArrayList<>();
  private Optional<Source> open = Optional.empty();
  private int files;
  private int problems;

  private FilesOfRun(CaseFile file, Progress progress, List<String> passedOver) {
    this.file = file;
    this.progress = progress;
    this.passedOver = passedOver;
  }

  /**
   * Reads {@code inputs} into {@code file}; the case folder itself is never input.
   *
   * @return the problems that belong to no file that was read
   */
  static List<Problem> collect(
      ArticleCollector collector,
      List<Path> inputs,
      Path folder,
      CaseFile file,
      Progress progress) {
    FilesOfRun run = new FilesOfRun(file, progress, locationsOf(folder, inputs));
    collector.collect(inputs, run);
    run.finishFile();
    return List.copyOf(run.ofTheRun);
  }

  /** How the collector would name the case folder where it lies inside an input. */
  private static List<String> locationsOf(Path folder, List<Path> inputs) {
    Path inner = folder.toAbsolutePath().normalize();
    List<String> locations = new ArrayList<>();
    for (Path input : inputs) {
      Path outer = input.toAbsolutePath().normalize();
      Path name = outer.getFileName();
      if (inner.startsWith(outer) && name != null) {
        locations.add(name + "/" + outer.relativize(inner).toString().replace('\\', '/'));
      }
    }
    return locations;
  }

  private boolean isOwn(String location) {
    return passedOver.stream()
        .anyMatch(own -> location.equals(own) || location.startsWith(own + "/"));
  }

  @Override
  public boolean wanted(Source source) {
    if (isOwn(source.location())) {
      return false;
    }
    finishFile();
    progress.at("collect", ++files, 0, problems);
    if (file.knows(source)) {
      return false;
    }
    open = Optional.of(source);
    return true;
  }

  @Override
  public void article(Article article) {
    given.add(article);
  }

  @Override
  public void problem(Problem problem) {
    if (isOwn(problem.source())) {
      return;
    }
    problems++;
    boolean ofOpenFile =
        open.map(Source::location)
            .filter(at -> problem.source().equals(at) || problem.source().startsWith(at + "#"))
            .isPresent();
    (ofOpenFile ? met : ofTheRun).add(problem);
  }

  private void finishFile() {
    open.ifPresent(source -> file.save(source, List.copyOf(given), List.copyOf(met)));
    open = Optional.empty();
    given.clear();
    met.clear();
  }
}
