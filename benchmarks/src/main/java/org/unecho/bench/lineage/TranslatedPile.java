package org.unecho.bench.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unecho.bench.measure.Statistics;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Origin;

/**
 * Traces one pile of all documents, each with a whole copy and a hardest one: {@code
 * falseDerivations}, the derivations between articles that share no document; {@code tracedRecall}
 * and {@code tracedRecallHardest}, the shares of copies traced to anything of their own document.
 */
final class TranslatedPile {
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Set<String>> documents = new TreeMap<>();
  private final List<String> whole = new ArrayList<>();
  private final List<String> hardest = new ArrayList<>();

  private TranslatedPile() {}

  static Map<String, Double> measure(Room room, List<Trial> trials) {
    TranslatedPile pile = new TranslatedPile();
    trials.stream().filter(trial -> trial.copy().article().id().endsWith(" 0")).forEach(pile::take);
    return pile.traced(room);
  }

  private void take(Trial trial) {
    if (trial.form().equals(Trial.WHOLE)) {
      add(trial.origin(), trial.documents());
      add(trial.copy(), trial.documents());
      whole.add(trial.copy().article().id());
    } else if (trial.form().equals(HardCopies.Form.HARDEST.name())) {
      add(trial.copy(), trial.documents());
      hardest.add(trial.copy().article().id());
    }
  }

  private void add(LinedText text, Set<String> own) {
    articles.put(text.article().id(), text.article());
    documents.put(text.article().id(), own);
  }

  private Map<String, Double> traced(Room room) {
    List<Derivation> derivations =
        room.tracer().trace(List.copyOf(articles.values())).derivations().stream()
            .filter(each -> each.origin() instanceof Origin.Inside)
            .toList();
    List<String> linked =
        derivations.stream()
            .filter(this::isSharing)
            .flatMap(each -> Stream.of(each.copy(), each.origin().key()))
            .toList();
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put(
        "falseDerivations", (double) derivations.stream().filter(each -> !isSharing(each)).count());
    metrics.put("tracedRecall", share(whole, linked));
    metrics.put("tracedRecallHardest", share(hardest, linked));
    return metrics;
  }

  private boolean isSharing(Derivation each) {
    return !Collections.disjoint(
        documents.getOrDefault(each.copy(), Set.of()),
        documents.getOrDefault(each.origin().key(), Set.of()));
  }

  private static double share(List<String> copies, List<String> traced) {
    return Statistics.share(copies.stream().filter(traced::contains).count(), copies.size());
  }
}
