package org.unecho.picture.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds places by their names. */
public final class Gazetteer {
  private static final Gazetteer SHIPPED = new Gazetteer();

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.'\u2019-]+");

  /** Longer names are none: "Democratic Republic of the Congo" has five words. */
  private static final int MOST_WORDS = 5;

  private final Map<String, Place> byName = new TreeMap<>();
  private final Map<String, Place> countries = new TreeMap<>();

  private Gazetteer() {
    try (InputStream in =
            Objects.requireNonNull(
                Gazetteer.class.getResourceAsStream("places.psv"), "places.psv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\|", -1)))
          .forEach(this::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The table that comes with the program. */
  public static Gazetteer get() {
    return SHIPPED;
  }

  /** A town: code, names, latitude, longitude; a state: the same with its names before those. */
  private void add(List<String> cells) {
    String code = cells.get(0);
    double latitude = Double.parseDouble(cells.get(cells.size() - 2));
    double longitude = Double.parseDouble(cells.get(cells.size() - 1));
    boolean state = cells.size() == 5;
    if (state) {
      List<String> names = List.of(cells.get(1).split(";"));
      Place country = new Place(names.get(0), code, latitude, longitude, true);
      countries.put(code, country);
      names.forEach(name -> byName.put(key(name), country));
    }
    List<String> names = List.of(cells.get(state ? 2 : 1).split(";"));
    for (String name : names) {
      byName.putIfAbsent(key(name), new Place(names.get(0), code, latitude, longitude, false));
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** The country of that ISO 3166 code, two lower-case letters. */
  public Optional<Place> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /**
   * The place that the words name: all of them, or the longest name within them ("the port of
   * Odesa"), a town before a country.
   */
  public Optional<Place> find(String words) {
    List<String> parts = NO_WORD.splitAsStream(key(words)).filter(word -> !word.isEmpty()).toList();
    Optional<Place> best = Optional.empty();
    for (int length = Math.min(MOST_WORDS, parts.size()); length > 0; length--) {
      for (int from = 0; from + length <= parts.size(); from++) {
        Place place = byName.get(String.join(" ", parts.subList(from, from + length)));
        if (place != null && (best.isEmpty() || isNearer(place, best.get()))) {
          best = Optional.of(place);
        }
      }
    }
    return best;
  }

  private static boolean isNearer(Place place, Place than) {
    return than.isCountry() && !place.isCountry();
  }
}
