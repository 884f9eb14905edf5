package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Actor;
import org.unecho.picture.words.Wording;

/** Phrases compared: how surely two of them name one development, by names and words. */
public final class PhraseBook {
  /**
   * From here two phrases name one thing. "Unrest in Velm" and "the Velm crisis" have .92, "war in
   * Velm" and "Tarn's invasion of Velm" .71; a thing and a part of it ("the mission", "the cost of
   * the mission") .67. Set on invented phrases.
   */
  public static final double SAME = 0.68;

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Set<String> names;
  private final Map<String, Phrase> known = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  private PhraseBook(Set<String> names) {
    this.names = names;
  }

  /**
   * A book that knows names from where they stand inside a phrase, and from the actors: the first
   * word of a phrase has a capital letter whatever it is.
   */
  public static PhraseBook of(Collection<String> phrases, Collection<Actor> actors) {
    Set<String> names = new TreeSet<>();
    for (String phrase : phrases) {
      capitals(phrase, 1, names);
    }
    actors.forEach(actor -> actor.names().forEach(name -> capitals(name, 0, names)));
    return new PhraseBook(names);
  }

  private static void capitals(String text, int from, Set<String> into) {
    Matcher matcher = TOKEN.matcher(text);
    for (int i = 0; matcher.find(); i++) {
      String word = matcher.group();
      if (i >= from && word.length() > 1 && Character.isUpperCase(word.charAt(0))) {
        into.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  /** How surely two phrases name one thing, 0 to 1. */
  public double likeness(String a, String b) {
    return key(a).equals(key(b)) ? 1 : phrase(a).likeness(phrase(b));
  }

  /** Whether two phrases name one thing. */
  public boolean isSame(String a, String b) {
    return likeness(a, b) >= SAME;
  }

  /** Whether every name of the one phrase stands in the other: a bare place and a war in it. */
  public boolean isWithin(String place, String phrase) {
    List<String> names = phrase(place).names();
    return !names.isEmpty()
        && names.stream()
            .allMatch(
                name -> phrase(phrase).names().stream().anyMatch(o -> Phrase.isSameName(name, o)));
  }

  private String key(String text) {
    return keys.computeIfAbsent(text, Phrases::key);
  }

  Phrase phrase(String text) {
    return known.computeIfAbsent(text, this::made);
  }

  private Phrase made(String text) {
    List<String> inNames = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Set<String> changes = new TreeSet<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String lower = matcher.group().toLowerCase(Locale.ROOT);
      if (isName(lower)) {
        inNames.add(lower);
      } else {
        DevelopmentWords.change(lower).ifPresent(changes::add);
        Wording.plain(lower).stream().findFirst().ifPresent(word -> add(word, words, changes));
      }
    }
    return new Phrase(inNames.stream().distinct().toList(), words, changes);
  }

  private boolean isName(String lower) {
    return names.contains(lower);
  }

  private static void add(String word, List<String> words, Set<String> changes) {
    DevelopmentWords.change(word).ifPresent(changes::add);
    if (!DevelopmentWords.isMeasure(word)
        && DevelopmentWords.change(word).isEmpty()
        && !words.contains(word)) {
      words.add(word);
    }
  }
}
