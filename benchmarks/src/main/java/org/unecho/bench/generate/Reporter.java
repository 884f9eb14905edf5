package org.unecho.bench.generate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Invents stories and writes independent reports of them. */
final class Reporter {
  /** Day one of the invented pile. */
  private static final Instant FIRST = Instant.parse("2031-03-01T06:00:00Z");

  /** All stories break within a month. */
  private static final int MINUTES = 30 * 24 * 60;

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** What all reports of one story agree on, taken from the grammar once. */
  private static final List<String> AGREED =
      List.of(
          "body",
          "party",
          "officialRole",
          "criticRole",
          "quote1",
          "quote2",
          "next",
          "cause",
          "doubt",
          "precaution",
          "units",
          "affected",
          "harmed");

  private static final String LEAD = "fact.lead";
  private static final int FEWEST_FACTS = 6;
  private static final int MOST_FACTS = 10;

  private final Grammar grammar;
  private final SplittableRandom random;
  private final Names names;

  Reporter(Grammar grammar, SplittableRandom random) {
    this.grammar = grammar;
    this.random = random;
    this.names = new Names(random);
  }

  /** A new story. */
  Story story() {
    String topic = grammar.pick("topics", random);
    Map<String, String> facts = new LinkedHashMap<>();
    for (String name : List.of("place", "region", "river", "capital", "neighbour")) {
      facts.put(name, names.place());
    }
    for (String name : List.of("official", "critic", "critic2")) {
      facts.put(name, names.person());
    }
    facts.put("company", names.company());
    facts.put("weekday", DAYS.get(random.nextInt(DAYS.size())));
    facts.put("nextDay", DAYS.get(random.nextInt(DAYS.size())));
    facts.put("year", String.valueOf(random.nextInt(1950, 2030)));
    facts.put("money", number(random.nextInt(2, 4000)));
    facts.put("percent", String.valueOf(random.nextInt(2, 60)));
    for (int i = 1; i <= 6; i++) {
      facts.put("n" + i, number(random.nextInt(3, i == 3 ? 40 : 3000)));
    }
    Instant time = FIRST.plus(Duration.ofMinutes(random.nextInt(MINUTES)));
    Story bare = new Story(topic, time, facts);
    for (String name : AGREED) {
      facts.put(name, grammar.write("{" + name + "}", bare, random));
    }
    return new Story(topic, time, facts);
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /**
   * The sentences of one independent report, the lead first.
   *
   * @param turn the number of the report, from 0: no two turns word a fact alike
   * @param shift by how much the wordings of this story are rotated
   */
  List<String> report(Story story, int turn, int shift) {
    List<String> facts = new ArrayList<>(grammar.names("fact."));
    facts.remove(LEAD);
    shuffle(facts);
    facts = facts.subList(0, random.nextInt(FEWEST_FACTS, MOST_FACTS + 1));
    List<String> sentences = new ArrayList<>();
    for (String fact : facts) {
      sentences.add(fact(fact, story, turn + shift));
    }
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      sentences.add(random.nextInt(sentences.size() + 1), own(story));
    }
    if (random.nextInt(10) < 4) {
      sentences.add(random.nextInt(sentences.size() + 1), grammar.pick("stock", random));
    }
    sentences.add(0, fact(LEAD, story, turn + shift));
    return sentences;
  }

  private String fact(String name, Story story, int turn) {
    List<String> wordings = grammar.alternatives(name);
    // Each fact starts its rotation elsewhere, so that no two facts always go together.
    int place = Math.floorMod(turn + name.hashCode(), wordings.size());
    return Grammar.capitalised(grammar.write(wordings.get(place), story, random));
  }

  /** A sentence with a witness of this report alone. */
  private String own(Story story) {
    Map<String, String> facts = new LinkedHashMap<>(story.facts());
    facts.put("witness", names.person());
    facts.put("n7", String.valueOf(random.nextInt(11, 80)));
    Story seen = new Story(story.topic(), story.time(), facts);
    return Grammar.capitalised(grammar.write(grammar.pick("own", random), seen, random));
  }

  /** A headline. */
  String title(Story story) {
    return Grammar.capitalised(grammar.write(grammar.pick("title", random), story, random));
  }

  private void shuffle(List<String> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, random.nextInt(i + 1));
    }
  }
}
