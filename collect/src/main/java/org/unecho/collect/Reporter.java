package org.unecho.collect;

/** Takes a problem in its parts; the sentence is the location followed by the detail. */
@FunctionalInterface
interface Reporter {
  void problem(String code, String location, String detail);
}
