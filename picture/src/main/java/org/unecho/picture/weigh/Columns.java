package org.unecho.picture.weigh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.Evidence;
import org.unecho.model.Evidence.Carrier;
import org.unecho.model.Evidence.Cell;
import org.unecho.model.Expected;
import org.unecho.model.Hypothesis;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.Judgement;
import org.unecho.model.Level;
import org.unecho.model.Passage;
import org.unecho.model.Rating;
import org.unecho.model.Verdict;

/** Where proposals, judgements and suggestions meet. */
record Columns(
    List<Hypothesis> hypotheses,
    Suggester suggester,
    Grader grader,
    Matter matter,
    Map<String, Judgement> judged) {

  List<Evidence> proposed(
      List<Proposal> proposals,
      java.util.function.Function<List<Passage>, List<Carrier>> carriers,
      int most) {
    List<Evidence> chosen = new ArrayList<>();
    Map<Evidence, Double> open = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      Optional<Judgement> judgement = Optional.ofNullable(judged.get(proposal.id()));
      if (judgement.filter(Judgement::dropped).isPresent()) {
        continue;
      }
      Evidence evidence = evidence(proposal, judgement, carriers.apply(proposal.passages()));
      if (judgement.isPresent()) {
        chosen.add(evidence);
      } else if (matter.shared(proposal.words()).size() >= 2 || tells(evidence)) {
        open.put(evidence, (tells(evidence) ? 1000 : 0) + matter.nearness(proposal.words()));
      }
    }
    open.entrySet().stream()
        .sorted(
            Map.Entry.<Evidence, Double>comparingByValue()
                .reversed()
                .thenComparing(each -> each.getKey().id()))
        .limit(most)
        .forEach(each -> chosen.add(each.getKey()));
    return chosen;
  }

  /** Whether some rating of it is more than neutral. */
  private static boolean tells(Evidence evidence) {
    return evidence.cells().stream()
        .anyMatch(cell -> cell.rating() != Rating.N && cell.rating() != Rating.NA);
  }

  private Evidence evidence(
      Proposal proposal, Optional<Judgement> judgement, List<Carrier> carriers) {
    List<Cell> cells = new ArrayList<>();
    for (Hypothesis hypothesis : hypotheses) {
      Optional<Rating> own =
          judgement.flatMap(j -> Optional.ofNullable(j.ratings().get(hypothesis.id())));
      cells.add(
          own.map(rating -> new Cell(hypothesis.id(), rating, false, "judged by the analyst"))
              .orElseGet(() -> suggested(proposal, hypothesis)));
    }
    Level relevance = proposal.edge().filter(Columns::isFirm).isPresent() ? Level.H : Level.M;
    List<String> origins = carriers.stream().map(Carrier::origin).toList();
    return new Evidence(
        proposal.id(),
        proposal.text(),
        proposal.kind(),
        grader.grade(proposal.id(), origins, proposal.verdict(), judgement, relevance),
        proposal.passages(),
        carriers,
        cells);
  }

  private Cell suggested(Proposal proposal, Hypothesis hypothesis) {
    if (proposal.edge().isPresent()) {
      return suggester.cell(proposal.edge().get(), hypothesis);
    }
    Set<String> shared = matter.shared(proposal.words(), hypothesis.id());
    return new Cell(
        hypothesis.id(),
        Rating.N,
        true,
        shared.isEmpty()
            ? "shares no word with the hypothesis"
            : "has to do with it by "
                + String.join(", ", shared)
                + "; which way it speaks is for you to judge");
  }

  /** The analyst's own evidence. */
  List<Evidence> own(List<Judgement> judgements) {
    List<Evidence> own = new ArrayList<>();
    Set<String> done = new TreeSet<>();
    for (Judgement each : judgements) {
      Judgement whole = judged.getOrDefault(each.evidence(), each);
      if (!whole.text().isEmpty() && !whole.dropped() && done.add(whole.evidence())) {
        String origin = "own:" + whole.evidence();
        own.add(
            new Evidence(
                whole.evidence(),
                whole.text(),
                Evidence.Kind.OWN,
                grader.grade(
                    whole.evidence(),
                    List.of(origin),
                    Verdict.SINGLE_ORIGIN,
                    Optional.of(whole),
                    Level.M),
                List.of(),
                List.of(new Carrier(origin, 1)),
                cells(whole.ratings(), false, "judged by the analyst")));
      }
    }
    return own;
  }

  private List<Cell> cells(Map<String, Rating> ratings, boolean suggested, String because) {
    return hypotheses.stream()
        .map(
            hypothesis ->
                ratings.containsKey(hypothesis.id())
                    ? new Cell(
                        hypothesis.id(),
                        ratings.getOrDefault(hypothesis.id(), Rating.N),
                        suggested,
                        because)
                    : new Cell(hypothesis.id(), Rating.N, true, "not judged"))
        .toList();
  }

  Evidence expected(Expected expected, List<Passage> seen, List<Carrier> carriers) {
    boolean absent = seen.isEmpty();
    List<Carrier> from = absent ? List.of(new Carrier("absent:" + expected.id(), 1)) : carriers;
    Verdict verdict = from.size() >= 2 ? Verdict.CORROBORATED : Verdict.SINGLE_ORIGIN;
    return new Evidence(
        expected.id(),
        (absent ? "Not seen: " : "Seen: ") + expected.text(),
        absent ? Evidence.Kind.ABSENT : Evidence.Kind.SEEN,
        grader.grade(
            expected.id(),
            from.stream().map(Carrier::origin).toList(),
            verdict,
            Optional.ofNullable(judged.get(expected.id())),
            Level.M),
        seen,
        from,
        cells(
            absent ? expected.absent() : expected.seen(),
            !absent,
            absent
                ? "no event told as a fact holds the words " + String.join(", ", expected.words())
                : "found by the words " + String.join(", ", expected.words()) + ": check it"));
  }

  /** A claim told as a fact matters more than one told as possible. */
  private static boolean isFirm(Edge edge) {
    return edge.claims().stream().anyMatch(claim -> claim.stance().realis().isFactual());
  }
}
