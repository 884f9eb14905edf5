package org.unecho.bench.causal;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unecho.model.Influence;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** What a learner sees of a sentence: its words, its grammar, and what the finder claims in it. */
final class Features {
  private final SortedMap<String, Double> found = new TreeMap<>();

  private Features() {}

  static SortedMap<String, Double> of(ParsedArticle parsed, List<Influence> influences) {
    Features features = new Features();
    features.found.put("always", 1.0);
    parsed.sentences().forEach(features::words);
    parsed.sentences().forEach(features::grammar);
    double length = Math.sqrt(features.found.size());
    features.found.replaceAll(
        (name, value) -> name.equals("always") ? value : value / length * SCALE);
    features.claims(influences);
    return features.found;
  }

  /** Brings the words of a sentence to the weight of a few single features. */
  private static final double SCALE = 3;

  private void words(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String here = word(tokens.get(i));
      add("w " + here);
      add("l " + tokens.get(i).lemma().toLowerCase(Locale.ROOT));
      if (i + 1 < tokens.size()) {
        add("b " + here + " " + word(tokens.get(i + 1)));
        add("t " + here + " " + tokens.get(i + 1).tag());
        add("u " + tokens.get(i).tag() + " " + word(tokens.get(i + 1)));
      }
      if (i + 2 < tokens.size()) {
        add("s " + here + " " + tokens.get(i + 2).tag());
      }
    }
  }

  private static String word(Token token) {
    return token.entity().matches("O|MISC|ORDINAL")
        ? token.word().toLowerCase(Locale.ROOT)
        : token.entity();
  }

  private void grammar(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String relation = sentence.relation(token);
      String above = sentence.findGovernor(token).map(Token::lemma).orElse("");
      add("r " + relation);
      add("g " + relation + " " + above);
      add("h " + relation + " " + token.lemma());
      if (relation.equals("mark") || relation.equals("case")) {
        sentence
            .findGovernor(token)
            .ifPresent(
                head ->
                    add("m " + token.lemma() + " " + sentence.relation(head) + " " + head.tag()));
      }
    }
  }

  private void claims(List<Influence> influences) {
    if (!influences.isEmpty()) {
      found.put("claim", 1.0);
    }
    for (Influence each : influences) {
      found.put("claim " + each.stance().realis().word(), 1.0);
      found.put("claim " + each.sign().name(), 1.0);
    }
    found.put("claims", Math.min(3, influences.size()) / 3.0);
  }

  private void add(String name) {
    found.put(name, 1.0);
  }
}
