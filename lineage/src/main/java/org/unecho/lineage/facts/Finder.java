package org.unecho.lineage.facts;

/** Finds what one kind of fact became. */
interface Finder {
  /** Adds to {@code findings} what {@code sides} show. */
  void find(Sides sides, Findings findings);
}
