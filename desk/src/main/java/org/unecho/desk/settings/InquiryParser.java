package org.unecho.desk.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unecho.model.Admiralty;
import org.unecho.model.Expected;
import org.unecho.model.Hypothesis;
import org.unecho.model.Inquiry;
import org.unecho.model.Judgement;
import org.unecho.model.Level;
import org.unecho.model.OutletRating;
import org.unecho.model.Probability;
import org.unecho.model.Rating;
import org.unecho.model.When;

/** Reads question, hypotheses, and what is judged about the evidence. */
final class InquiryParser {
  private final Map<String, Part> keys;
  private final Map<String, Integer> lineOf = new LinkedHashMap<>();

  InquiryParser(Map<String, Part> keys) {
    this.keys = keys;
  }

  /** The inquiry, where nothing is wrong with it. */
  Optional<Inquiry> parse(Faults faults) {
    List<Hypothesis> hypotheses = new ArrayList<>();
    each("hypotheses", part -> hypothesis(part).ifPresent(hypotheses::add));
    List<Judgement> judgements = new ArrayList<>();
    each("evidence", part -> judgement(part).ifPresent(judgements::add));
    List<Expected> expected = new ArrayList<>();
    each("expected", part -> expected(part).ifPresent(expected::add));
    List<OutletRating> outlets = new ArrayList<>();
    each("outlets", part -> outlet(part).ifPresent(outlets::add));
    String question = find("question").map(Part::text).orElse("");
    String outcome = find("outcome").map(part -> hypothesisId(part, part.text())).orElse("");
    return faults.isEmpty()
        ? Optional.of(new Inquiry(question, hypotheses, judgements, expected, outlets, outcome))
        : Optional.empty();
  }

  private Optional<Part> find(String key) {
    return Optional.ofNullable(keys.get(key));
  }

  private void each(String key, java.util.function.Consumer<Part> read) {
    SettingsParser.list(keys, key).forEach(read);
  }

  private Optional<Hypothesis> hypothesis(Part part) {
    Map<String, Part> own = part.keys("id", "text", "likelihood", "links");
    Optional<String> id = SettingsParser.required(part, own, "id");
    Optional<String> text = SettingsParser.required(part, own, "text");
    id.ifPresent(
        name -> {
          Integer first = lineOf.putIfAbsent(name, part.line());
          if (first != null) {
            part.wrong(
                "an id of its own",
                "'" + name + "', which the hypothesis of line " + first + " has");
          }
        });
    List<Hypothesis.Link> links = new ArrayList<>();
    for (Part link : SettingsParser.list(own, "links")) {
      CorrectionParser.link(link, link.keys("cause", "effect", "sign")).ifPresent(links::add);
    }
    Optional<Probability> likelihood =
        Optional.ofNullable(own.get("likelihood"))
            .flatMap(value -> value.number(0.01, 0.99))
            .map(Probability::new);
    return id.flatMap(name -> text.map(words -> new Hypothesis(name, words, likelihood, links)));
  }

  private String hypothesisId(Part part, String id) {
    if (!id.isEmpty() && !lineOf.containsKey(id)) {
      part.wrong("a hypothesis: one of " + String.join(", ", lineOf.keySet()), "'" + id + "'");
      return "";
    }
    return id;
  }

  private Map<String, Rating> ratings(Map<String, Part> own, String key) {
    Map<String, Rating> ratings = new TreeMap<>();
    Part part = own.get(key);
    if (part != null) {
      part.entries()
          .forEach(
              (id, value) -> {
                hypothesisId(value, id);
                value.word(Rating.class).ifPresent(rating -> ratings.put(id, rating));
              });
    }
    return ratings;
  }

  private Optional<Judgement> judgement(Part part) {
    Map<String, Part> own =
        part.keys("id", "text", "ratings", "source", "information", "relevance", "drop");
    Optional<String> id = SettingsParser.required(part, own, "id");
    String text = Optional.ofNullable(own.get("text")).map(Part::text).orElse("");
    Optional<Admiralty.Reliability> source =
        Optional.ofNullable(own.get("source")).flatMap(p -> p.word(Admiralty.Reliability.class));
    Optional<Admiralty.Credibility> information =
        Optional.ofNullable(own.get("information")).flatMap(InquiryParser::credibility);
    Optional<Level> relevance =
        Optional.ofNullable(own.get("relevance")).flatMap(p -> p.word(Level.class));
    boolean drop = own.containsKey("drop") && own.get("drop").flag();
    Map<String, Rating> ratings = ratings(own, "ratings");
    return id.map(name -> new Judgement(name, text, ratings, source, information, relevance, drop));
  }

  private static Optional<Admiralty.Credibility> credibility(Part part) {
    Optional<Double> number = part.number(1, 6);
    if (number.isPresent() && number.get() != Math.rint(number.get())) {
      part.wrong("a whole number from 1 to 6", "'" + part.text() + "'");
      return Optional.empty();
    }
    return number.map(value -> Admiralty.Credibility.of(value.intValue()));
  }

  private Optional<Expected> expected(Part part) {
    Map<String, Part> own = part.keys("id", "text", "words", "by", "absent", "seen");
    Optional<String> id = SettingsParser.required(part, own, "id");
    Optional<String> text = SettingsParser.required(part, own, "text");
    List<String> words = Optional.ofNullable(own.get("words")).map(Part::texts).orElse(List.of());
    if (words.isEmpty()) {
      part.wrong("a list of words to find it by under 'words'", "none");
    }
    When by = Optional.ofNullable(own.get("by")).map(Part::day).orElse(When.unknown());
    Map<String, Rating> absent = ratings(own, "absent");
    Map<String, Rating> seen = ratings(own, "seen");
    return words.isEmpty()
        ? Optional.empty()
        : id.flatMap(name -> text.map(told -> new Expected(name, told, words, by, absent, seen)));
  }

  private static Optional<OutletRating> outlet(Part part) {
    Map<String, Part> own = part.keys("name", "reliability", "since", "note");
    Optional<String> name = SettingsParser.required(part, own, "name");
    Part given = own.get("reliability");
    Optional<Admiralty.Reliability> reliability =
        given == null
            ? Optional.of(Admiralty.Reliability.F)
            : given.word(Admiralty.Reliability.class);
    When since = Optional.ofNullable(own.get("since")).map(Part::day).orElse(When.unknown());
    String note = Optional.ofNullable(own.get("note")).map(Part::text).orElse("");
    return name.flatMap(
        text -> reliability.map(grade -> new OutletRating(text, grade, since, note)));
  }
}
