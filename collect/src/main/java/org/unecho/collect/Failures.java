package org.unecho.collect;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read, without the path, which differs between machines. */
final class Failures {
  private Failures() {}

  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "it is gone";
    }
    String kind = failure.getClass().getSimpleName();
    return kind.equals("IOException") ? "reading failed" : "reading failed (" + kind + ")";
  }
}
