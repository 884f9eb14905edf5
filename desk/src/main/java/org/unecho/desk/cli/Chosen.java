package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.desk.plain.Count;
import org.unecho.model.Article;
import org.unecho.model.Problem;
import org.unecho.store.casefile.CaseFile;

/** Finds the two articles that somebody wants to compare, or says why it cannot. */
record Chosen(Rooms rooms, Console console, List<Problem> problems) {

  /** Two ids of a case, two files, or a file of articles and two ids. */
  List<Article> pair(Optional<Path> folder, List<String> given) throws IOException {
    boolean ids = folder.isPresent() || given.size() == 3;
    if (folder.isPresent() && given.size() != 2) {
      throw new WrongUseException(
          "with --case two ids are wanted, but there are " + given.size() + " arguments");
    }
    List<Article> pair =
        folder.isPresent()
            ? ofCase(folder.get(), given)
            : ids ? ofLines(Path.of(given.get(0)), given.subList(1, 3)) : ofFiles(given);
    if (pair.get(0).id().equals(pair.get(1).id())) {
      throw new WrongUseException(
          given.get(given.size() - 2)
              + " and "
              + given.get(given.size() - 1)
              + " are the same article ("
              + pair.get(0).id()
              + "): two are wanted");
    }
    return pair;
  }

  private List<Article> ofFiles(List<String> names) {
    return names.stream().map(this::ofFile).toList();
  }

  private Article ofFile(String name) {
    if (!Files.exists(Path.of(name))) {
      throw new WrongUseException("there is no article in " + name + ": there is no such file");
    }
    Pile pile = Pile.ofFiles(rooms, List.of(Path.of(name)));
    if (pile.articles().isEmpty()) {
      console.report(pile.problems());
      throw new WrongUseException("there is no article in " + name);
    }
    if (pile.articles().size() > 1) {
      throw new WrongUseException(
          name
              + " holds "
              + Count.of(pile.articles().size(), "article")
              + " where one is wanted; say which two with: unecho compare "
              + name
              + " "
              + pile.articles().get(0).id()
              + " "
              + pile.articles().get(1).id());
    }
    problems.addAll(pile.problems());
    return pile.articles().get(0);
  }

  private List<Article> ofLines(Path file, List<String> ids) throws IOException {
    if (!Files.exists(file)) {
      throw new WrongUseException("there is no file " + file);
    }
    boolean lines = file.toString().endsWith(".jsonl") || file.toString().endsWith(".jsonl.gz");
    Pile pile = lines ? Pile.ofLines(file) : Pile.ofFiles(rooms, List.of(file));
    problems.addAll(pile.problems());
    return ids.stream().map(id -> find(pile.articles(), id, String.valueOf(file))).toList();
  }

  private static List<Article> ofCase(Path from, List<String> ids) {
    try (CaseFile file = OpenCase.in(from)) {
      List<Article> articles = file.articles();
      return ids.stream().map(id -> find(articles, id, "the case")).toList();
    }
  }

  /** An id may be cut short, as long as it means one article; a whole one always means its own. */
  private static Article find(List<Article> articles, String id, String where) {
    List<Article> found = articles.stream().filter(a -> a.id().equals(id)).toList();
    List<Article> begun =
        found.isEmpty() ? articles.stream().filter(a -> a.id().startsWith(id)).toList() : found;
    if (begun.size() != 1) {
      throw new WrongUseException(
          "the id '"
              + id
              + "' means "
              + Count.of(begun.size(), "article")
              + " of "
              + where
              + ": expected one");
    }
    return begun.get(0);
  }
}
