package org.unecho.collect;

/**
 * Limits of reading, so that no input can exhaust memory or time.
 *
 * @param maxFileBytes largest file that holds one article, in bytes; default 5,000,000: the longest
 *     press articles have some 200,000 characters, pages with their markup 3 MB
 * @param maxLineBytes longest line of a JSON Lines file, in bytes; default 8,000,000: an article of
 *     the largest size with its keys
 * @param maxExpansion how many times larger than its packed size a .gz may grow; default 200: text
 *     packs some 3 to 20 times, a gzip bomb 1000 times
 * @param maxUnpackedBytes most bytes read from one .gz, in bytes; default 50,000,000,000: a million
 *     articles are some 5 GB
 * @param maxDepth how deep folders are followed, counted from the given one; default 40: deeper
 *     trees are made by accident
 */
public record CollectSettings(
    int maxFileBytes, int maxLineBytes, int maxExpansion, long maxUnpackedBytes, int maxDepth) {
  /** Refuses limits below 1. */
  public CollectSettings {
    require("maxFileBytes", maxFileBytes);
    require("maxLineBytes", maxLineBytes);
    require("maxExpansion", maxExpansion);
    require("maxUnpackedBytes", maxUnpackedBytes);
    require("maxDepth", maxDepth);
  }

  /** The limits that are used unless the user says otherwise. */
  public static CollectSettings standard() {
    return new CollectSettings(5_000_000, 8_000_000, 200, 50_000_000_000L, 40);
  }

  private static void require(String key, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(key + " must be 1 or more, but was " + value);
    }
  }
}
