package org.unecho.store.casefile;

import java.nio.file.Path;

/** A file that cannot be used as a case; the message is a sentence that says which and why. */
public final class CaseRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CaseRefusedException(Path file, String reason) {
    super("The case " + file + " cannot be used: " + reason + ".");
  }

  CaseRefusedException(Path file, String reason, Throwable cause) {
    super("The case " + file + " cannot be used: " + reason + ".", cause);
  }
}
