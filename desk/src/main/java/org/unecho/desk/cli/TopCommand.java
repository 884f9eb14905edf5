package org.unecho.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a verb: it can only say what it can do. */
@Command(
    name = "unecho",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VERB",
    description = "Finds how many independent origins stand behind each thing the coverage says.",
    footer = {
      "",
      "Examples:",
      "  unecho demo                      the bundled case, from end to end",
      "  unecho run pages/ --case quarrel saved pages; then read quarrel/brief.html",
      "  unecho compare a.html b.html     two articles side by side",
      "  unecho help run                  what a verb can do",
      "",
      "Exit codes: 0 done, 1 done with problems (listed), 2 wrong use, 3 a fault of",
      "unecho itself or too little memory."
    })
final class TopCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        new CommandLine(spec.userObject()), "a verb is missing; unecho --help lists them");
  }
}
