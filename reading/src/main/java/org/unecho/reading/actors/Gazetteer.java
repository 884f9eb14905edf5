package org.unecho.reading.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unecho.model.ActorType;
import org.unecho.reading.words.WordTable;

/**
 * The names that everyone knows: states with their peoples, capitals and seats of government;
 * alliances and international bodies with their acronyms. Looked up with case, for "us" is no
 * state.
 */
final class Gazetteer {
  /** More words than the longest name of the tables has. */
  static final int LONGEST_NAME = 12;

  private static final List<String> LANGUAGES =
      List.of("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr", "ru", "uk", "ar", "zh");

  /** In letters. */
  private static final int SHORTEST_FOREIGN = 5;

  private final Map<String, Listed> names = new LinkedHashMap<>();
  private final Map<String, Listed> keys = new LinkedHashMap<>();

  private Gazetteer() {}

  /** The tables of the product. */
  static Gazetteer read() {
    Gazetteer read = new Gazetteer();
    WordTable.beside(Gazetteer.class, "states.psv").rows().forEach(read::state);
    WordTable.beside(Gazetteer.class, "states.psv").rows().forEach(read::foreign);
    WordTable.beside(Gazetteer.class, "bodies.psv").rows().forEach(read::body);
    return read;
  }

  /**
   * States also go by their names in the languages whose press is quoted most; English comes from
   * our own table. Short ones are left out: they are words or given names in English.
   */
  private void foreign(WordTable.Row row) {
    String code = row.cell(0).toUpperCase(Locale.ROOT);
    Locale state = new Locale.Builder().setRegion(code).build();
    Listed listed =
        new Listed("state:" + row.cell(0), ActorType.STATE, row.words(1).get(0), Listed.Use.NAME);
    for (String language : LANGUAGES) {
      String name = state.getDisplayCountry(Locale.forLanguageTag(language));
      if (name.length() >= SHORTEST_FOREIGN && !name.equals(code)) {
        add(name, listed);
      }
    }
  }

  private void state(WordTable.Row row) {
    String id = "state:" + row.cell(0);
    List<String> own = row.words(1);
    String fullest = own.get(0);
    own.forEach(name -> add(name, new Listed(id, ActorType.STATE, fullest, Listed.Use.NAME)));
    for (String people : row.words(2)) {
      String one = people.replace("+", "");
      add(one, new Listed(id, ActorType.STATE, fullest, Listed.Use.ADJECTIVE));
      if (people.endsWith("+")) {
        add(one + "s", new Listed(id, ActorType.STATE, fullest, Listed.Use.PEOPLE));
      }
    }
    row.words(3)
        .forEach(name -> add(name, new Listed(id, ActorType.STATE, fullest, Listed.Use.CAPITAL)));
    row.words(4)
        .forEach(name -> add(name, new Listed(id, ActorType.STATE, fullest, Listed.Use.SEAT)));
  }

  private void body(WordTable.Row row) {
    ActorType type = ActorType.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
    String fullest = row.cell(2);
    Listed listed =
        new Listed(Roll.used(type).word() + ":" + row.cell(1), type, fullest, Listed.Use.NAME);
    add(fullest, listed);
    row.words(3).forEach(name -> add(name, listed));
    if (fullest.contains(" ")) {
      keys.putIfAbsent(Spelling.key(fullest), listed);
    }
  }

  private void add(String name, Listed listed) {
    names.putIfAbsent(Spelling.plain(name), listed);
  }

  /** What the name stands for: as written, or a body's full name in another spelling. */
  Optional<Listed> find(String words) {
    return Optional.ofNullable(names.get(words))
        .or(
            () ->
                words.endsWith(".")
                    ? Optional.empty()
                    : Optional.ofNullable(keys.get(Spelling.key(words))));
  }
}
