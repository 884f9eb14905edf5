package org.unecho.bench.generate;

import java.time.Instant;
import java.util.Map;

/**
 * What happened, before anybody wrote of it.
 *
 * @param topic its topic in the grammar
 * @param time when the first report may appear, UTC
 * @param facts names and numbers that every report shares, by their names in the grammar
 */
record Story(String topic, Instant time, Map<String, String> facts) {
  Story {
    facts = Map.copyOf(facts);
  }
}
