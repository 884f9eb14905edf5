package org.unecho.desk.cli;

import java.nio.file.Path;
import org.unecho.desk.pipeline.CaseContents;
import org.unecho.desk.plain.Count;
import org.unecho.model.Event;
import org.unecho.model.Verdict;

/** The few lines that a run ends with. */
final class Summary {
  private Summary() {}

  static void print(Console console, CaseContents contents, Path folder) {
    long told = contents.picture().events().stream().filter(Summary::isTold).count();
    long firm =
        contents.picture().events().stream()
            .filter(Summary::isTold)
            .filter(event -> event.corroboration().verdict() == Verdict.CORROBORATED)
            .count();
    console.say(
        Count.of(contents.articles().size(), "article")
            + " from "
            + Count.of(contents.lineage().families().size(), "independent origin"));
    console.say(
        Count.of(told, "event") + " told as fact, " + firm + " by two or more independent origins");
    console.say(
        Count.of(contents.picture().schedule().size(), "date")
            + " to watch, "
            + Count.of(contents.picture().sayings().size(), "saying"));
    console.say("Read " + folder.resolve("brief.html"));
  }

  private static boolean isTold(Event event) {
    return event.realis().isFactual();
  }
}
