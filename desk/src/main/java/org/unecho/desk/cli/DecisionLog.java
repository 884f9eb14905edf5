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
    Decision.Logged logged =
        file.decisions().stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(
                () ->
                    new WrongUseException(
                        "expected the number of a decision, 1 to "
                            + file.decisions().size()
                            + " (--log lists them), found "
                            + number));
    file.mark(logged.number(), undone);
  }
}
