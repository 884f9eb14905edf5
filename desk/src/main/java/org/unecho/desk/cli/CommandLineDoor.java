package org.unecho.desk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.desk.pipeline.Ticker;
import org.unecho.desk.settings.Nearest;
import org.unecho.desk.settings.SettingsRefusedException;
import org.unecho.store.casefile.CaseRefusedException;
import org.unecho.store.lines.MalformedLineException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: finds the verb, and turns whatever went wrong into a sentence and a code. */
public final class CommandLineDoor {
  private final Console console;
  private final CommandLine line;

  /** The command line that speaks through {@code console}. */
  public CommandLineDoor(Console console, Ticker ticker) {
    this.console = console;
    Rooms rooms = new Rooms();
    this.line =
        new CommandLine(new TopCommand())
            .addSubcommand("run", new RunVerb(console, rooms, ticker))
            .addSubcommand("extract", new ExtractVerb(console, rooms))
            .addSubcommand("trace", new TraceVerb(console, rooms))
            .addSubcommand("compare", new CompareVerb(console, rooms))
            .addSubcommand("read", new ReadVerb(console, rooms, ticker))
            .addSubcommand("picture", new PictureVerb(console, rooms, ticker))
            .addSubcommand("weigh", new WeighVerb(console))
            .addSubcommand("whatif", new WhatIfVerb(console))
            .addSubcommand("map", new MapVerb(console))
            .addSubcommand("brief", new BriefVerb(console))
            .addSubcommand("export", new ExportVerb(console))
            .addSubcommand("verify", new VerifyVerb(console))
            .addSubcommand("demo", new DemoVerb(console, rooms, ticker))
            .addSubcommand("help", new CommandLine.HelpCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setParameterExceptionHandler((fault, arguments) -> wrongUse(fault))
            .setExecutionExceptionHandler((fault, command, parsed) -> sentence(fault));
  }

  /** Runs the verb that the arguments ask for and returns the exit code. */
  public int run(String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError tooLittle) {
      console.remark("unecho: the memory that Java was given did not suffice (" + tooLittle + ")");
      console.remark(
          "What helps: fewer or smaller files in one run, or more memory, for instance"
              + " UNECHO_JAVA_OPTIONS=\"-Xmx8g -Xss8m\" unecho …");
      return Console.OWN_FAULT;
    }
  }

  private int wrongUse(ParameterException fault) {
    console.remark("unecho: " + told(fault));
    console.remark("Try: unecho " + verb(fault.getCommandLine()) + "--help");
    return Console.WRONG_USE;
  }

  private static String told(ParameterException fault) {
    CommandLine command = fault.getCommandLine();
    if (fault instanceof UnmatchedArgumentException unmatched && command.getParent() == null) {
      List<String> verbs = List.copyOf(command.getSubcommands().keySet());
      String word = unmatched.getUnmatched().get(0);
      return "there is no verb '"
          + word
          + "'; there are "
          + String.join(", ", verbs)
          + Nearest.of(word, verbs).map(n -> " (is '" + n + "' meant?)").orElse("");
    }
    return String.valueOf(fault.getMessage());
  }

  private static String verb(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  /** Faults that the user can mend become a sentence; any other is a fault of ours, shown whole. */
  private int sentence(Exception fault) {
    if (fault instanceof NoSuchFileException missing) {
      console.remark("unecho: there is no file " + missing.getFile());
    } else if (fault instanceof AccessDeniedException denied) {
      console.remark("unecho: " + denied.getFile() + " may not be read or written");
    } else if (fault instanceof CaseRefusedException
        || fault instanceof WrongUseException
        || fault instanceof SettingsRefusedException
        || fault instanceof MalformedLineException
        || fault instanceof UncheckedIOException
        || fault instanceof java.io.IOException) {
      console.remark("unecho: " + fault.getMessage());
    } else {
      return ownFault(fault);
    }
    return Console.WRONG_USE;
  }

  private int ownFault(Exception fault) {
    console.remark(
        "unecho: this is a fault of unecho, not of what it was given. What was written by now may be"
            + " incomplete.");
    console.remark(
        "What helps: leave out inputs until it is gone, and report it with the command and these"
            + " lines:");
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    trace.toString().lines().forEach(console::remark);
    return Console.OWN_FAULT;
  }
}
