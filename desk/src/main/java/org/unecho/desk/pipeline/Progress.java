package org.unecho.desk.pipeline;

/** Hears how far a stage has come. */
public interface Progress {
  /**
   * So much of the stage is done.
   *
   * @param stage its name
   * @param done items done
   * @param total items in all, 0 where it is not known
   * @param problems problems met so far
   */
  void at(String stage, int done, int total, int problems);
}
