package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.ActorType;
import org.unecho.model.Mention;
import org.unecho.model.Span;

/** Marks the states and bodies that the invented sentences name. */
final class Gazette {
  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("no", "Norway Norwegian"),
          Map.entry("is", "Iceland Icelandic"),
          Map.entry("dk", "Denmark Danish"),
          Map.entry("se", "Sweden Swedish"),
          Map.entry("fi", "Finland Finnish"),
          Map.entry("ee", "Estonia Estonian"),
          Map.entry("pt", "Portugal Portuguese"),
          Map.entry("ma", "Morocco Moroccan"),
          Map.entry("pe", "Peru Peruvian"),
          Map.entry("bo", "Bolivia Bolivian"),
          Map.entry("cl", "Chile Chilean"),
          Map.entry("cu", "Cuba Cuban"),
          Map.entry("ht", "Haiti Haitian"),
          Map.entry("ke", "Kenya Kenyan"),
          Map.entry("ug", "Uganda Ugandan"),
          Map.entry("gh", "Ghana Ghanaian"),
          Map.entry("tg", "Togo Togolese"),
          Map.entry("gr", "Greece Greek"),
          Map.entry("cy", "Cyprus Cypriot"),
          Map.entry("br", "Brazil Brazilian"),
          Map.entry("om", "Oman Omani"),
          Map.entry("ye", "Yemen Yemeni"),
          Map.entry("ca", "Canada Canadian"),
          Map.entry("jp", "Japan Japanese"));

  private static final Map<String, String> BODIES =
      Map.of(
          "African Union", "organisation:african-union",
          "Arab League", "organisation:arab-league");

  private Gazette() {}

  static List<Mention> mentions(String text) {
    Map<String, String> names = new TreeMap<>(BODIES);
    STATES.forEach(
        (code, words) -> {
          for (String word : words.split(" ", -1)) {
            names.put(word, "state:" + code);
          }
        });
    List<Mention> mentions = new ArrayList<>();
    names.forEach(
        (name, id) -> {
          ActorType type = id.startsWith("state") ? ActorType.STATE : ActorType.ORGANISATION;
          Matcher matcher = Pattern.compile("\\b" + name + "\\b").matcher(text);
          while (matcher.find()) {
            mentions.add(new Mention(new Span(matcher.start(), matcher.end()), id, type));
          }
        });
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }
}
