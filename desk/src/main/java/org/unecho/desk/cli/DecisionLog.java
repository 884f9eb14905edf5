package org.unecho.desk.cli;

import java.util.List;
import org.unecho.model.Decision;
import org.unecho.store.casefile.CaseFile;

/** The analyst's decisions: shown, taken back, and made again. */
final class DecisionLog {
  private DecisionLog() {}

  static void print(Console console, CaseFile file) {
    List<Decision.Logged> log = file.decisions();
    if (log.isEmpty()) {
      console.say("no decisions yet");
    }
    log.forEach(
        each ->
            console.say(
                each.number() + (each.undone() ? " (undone) " : " ") + each.decision().sentence()));
  }

  static void undo(CaseFile file, int number, boolean undone) {
    List<Decision.Logged> log = file.decisions();
    Decision.Logged logged =
        log.stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(() -> noSuch(number, log.size()));
    file.mark(logged.number(), undone);
  }

  private static WrongUseException noSuch(int number, int last) {
    String which =
        last == 0 ? "of which there are none yet" : "1 to " + last + " (--log lists them)";
    return new WrongUseException(
        "expected the number of a decision, " + which + ", found " + number);
  }
}
