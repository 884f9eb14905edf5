package org.unecho.desk.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unecho.desk.settings.StageSettings;
import org.unecho.model.Article;
import org.unecho.model.Lineage;
import org.unecho.model.Picture;
import org.unecho.model.Problem;
import org.unecho.model.Reading;
import org.unecho.store.casefile.CaseFile;

/**
 * The order of the work: collect, lineage, reading, picture, store, brief.
 *
 * <p>Only files that are new or changed are read. Lineage and picture are made anew of the whole
 * pile each time, from what the case keeps, so that two runs over parts give the bytes of one run
 * over all.
 */
public final class Pipeline {
  /** The setting that tells with which settings the articles were read. */
  private static final String READ_WITH = "read with";

  private final Rooms rooms;
  private final Stages stages;
  private final Progress progress;

  /** A pipeline through {@code rooms}; what it says on the way goes to the other two. */
  public Pipeline(Rooms rooms, Stages stages, Progress progress) {
    this.rooms = rooms;
    this.stages = stages;
    this.progress = progress;
  }

  /**
   * Runs everything.
   *
   * @param inputs files and folders
   * @param folder the case folder; made if it is not there
   * @return what is now in the case
   */
  public CaseContents run(List<Path> inputs, Path folder) {
    try (CaseFile file = CaseFile.open(folder.resolve(CaseFolder.DATABASE))) {
      Editions.forgetWhatOthersRead(file);
      Rooms own = roomsOf(file, folder);
      List<Problem> problems = stages.time("collect", () -> collect(inputs, folder, file));
      List<Article> articles = file.articles();
      Lineage lineage = stages.time("lineage", () -> own.tracer(file).trace(articles));
      problems.addAll(stages.time("reading", () -> read(own, file)));
      List<Reading> readings = file.readings();
      Picture picture = stages.time("picture", () -> own.maker().make(articles, lineage, readings));
      stages.time("store", () -> save(file, lineage, picture, problems));
      CaseContents contents = CaseContents.of(file);
      stages.time("brief", () -> new CaseFolder(folder).write(contents));
      return contents;
    }
  }

  /**
   * Makes the picture of a case anew from the articles, lineage and readings that it keeps, with
   * what its case.yaml says now about the picture.
   *
   * @return what is now in the case
   */
  public static CaseContents picture(Rooms rooms, Stages stages, CaseFile file, Path folder) {
    Rooms own = rooms.with(Analyst.adopt(file, folder).settings().stages());
    CaseContents kept = CaseContents.of(file);
    Picture picture =
        stages.time(
            "picture", () -> own.maker().make(kept.articles(), kept.lineage(), kept.readings()));
    stages.time("store", () -> file.save(picture));
    return CaseContents.of(file);
  }

  private List<Problem> collect(List<Path> inputs, Path folder, CaseFile file) {
    return new ArrayList<>(FilesOfRun.collect(rooms.collector(), inputs, folder, file, progress));
  }

  /** The rooms with the settings of the case; readings made with other settings are made anew. */
  private Rooms roomsOf(CaseFile file, Path folder) {
    StageSettings settings = Analyst.adopt(file, folder).settings().stages();
    String reading = settings.reading().toString();
    if (!file.setting(READ_WITH).map(reading::equals).orElse(false)) {
      file.forgetReadings();
      file.keepSetting(READ_WITH, reading);
    }
    return rooms.with(settings);
  }

  private List<Problem> read(Rooms own, CaseFile file) {
    List<Article> unread = file.unread();
    List<Problem> problems = new ArrayList<>();
    own.read(
        unread,
        new Rooms.Readings() {
          private int done;

          @Override
          public void reading(Article article, Reading reading) {
            file.save(article, reading);
            progress.at("reading", ++done, unread.size(), problems.size());
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
            progress.at("reading", ++done, unread.size(), problems.size());
          }
        });
    return problems;
  }

  private static void save(
      CaseFile file, Lineage lineage, Picture picture, List<Problem> problems) {
    file.together(
        () -> {
          file.saveProblems(problems);
          file.save(lineage);
          file.save(picture);
          return file;
        });
  }
}
