package org.unecho.bench.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Distortion;
import org.unecho.model.Family;
import org.unecho.model.Origin;

/** Families, derivations, distortions, what was kept. */
final class LineageTruth {
  private final TruthNode truth;
  private final Made made;
  private final Tally tally;

  LineageTruth(TruthNode truth, Made made, Tally tally) {
    this.truth = truth;
    this.made = made;
    this.tally = tally;
  }

  void score() {
    truth.nodes("families").forEach(this::family);
    int wanted = truth.nodes("families").size();
    int found = made.lineage().families().size();
    tally.count("familyCount", wanted == found, "expected " + wanted + " families, found " + found);
    truth.nodes("derivations").forEach(this::derivation);
    made.lineage().derivations().forEach(this::known);
    truth.nodes("distortions").stream().filter(each -> !each.is("optional")).forEach(this::changed);
    truth.nodes("no_distortions").forEach(this::unchanged);
    truth.nodes("kept").forEach(this::kept);
  }

  private void family(TruthNode wanted) {
    List<String> ids =
        wanted.texts("articles").stream().map(this::id).sorted().collect(Collectors.toList());
    Optional<Family> found =
        made.lineage().families().stream()
            .filter(each -> each.articles().stream().sorted().toList().equals(ids))
            .findFirst();
    tally.count("families", found.isPresent(), wanted.text("name") + " is no family");
    TruthNode origin = wanted.node("origin");
    boolean right =
        found.isPresent()
            && (origin.has("inside")
                ? found.get().origin().key().equals(id(origin.text("inside")))
                : isOutside(found.get().origin(), origin.texts("label_has")));
    String has = found.map(each -> each.origin().key()).orElse("none");
    tally.count("familyOrigins", right, wanted.text("name") + " has origin " + has);
  }

  private static boolean isOutside(Origin origin, List<String> labelHas) {
    return origin instanceof Origin.Outside outside
        && labelHas.stream().allMatch(each -> Words.holds(outside.label(), each));
  }

  private void derivation(TruthNode wanted) {
    String copy = id(wanted.text("copy"));
    List<Derivation> found =
        made.lineage().derivations().stream()
            .filter(each -> each.copy().equals(copy) && matches(wanted, each.origin()))
            .toList();
    String name = wanted.text("copy") + " from " + wanted.node("origin").fields();
    tally.count("derivations", !found.isEmpty(), name + " not found");
    tally.count(
        "kinds",
        found.stream().anyMatch(each -> each.kind().word().equals(wanted.text("kind"))),
        name + " is " + found.stream().map(each -> each.kind().word()).toList());
    tally.count(
        "directions",
        found.stream().anyMatch(each -> each.directed() == wanted.is("directed")),
        name + " has another direction");
  }

  private boolean matches(TruthNode wanted, Origin origin) {
    return Stream.concat(Stream.of(wanted.node("origin")), wanted.nodes("accepts").stream())
        .anyMatch(
            each ->
                each.has("inside")
                    ? origin.key().equals(id(each.text("inside")))
                    : isOutside(origin, labelHas(each.text("outside"))));
  }

  private List<String> labelHas(String label) {
    return truth.nodes("families").stream()
        .map(each -> each.node("origin"))
        .filter(each -> each.text("outside").equals(label))
        .findFirst()
        .map(each -> each.texts("label_has"))
        .orElse(List.of(label));
  }

  private void known(Derivation found) {
    boolean right =
        truth.nodes("derivations").stream()
            .anyMatch(
                each ->
                    id(each.text("copy")).equals(found.copy()) && matches(each, found.origin()));
    tally.count(
        "derivationPrecision", right, found.copy() + " from " + found.origin().key() + " is wrong");
  }

  private List<Derivation> between(TruthNode pair) {
    return made.lineage().derivations().stream()
        .filter(each -> each.copy().equals(id(pair.text("copy"))))
        .toList();
  }

  private void changed(TruthNode wanted) {
    List<String> types = new ArrayList<>(wanted.texts("accepts"));
    types.add(wanted.text("type"));
    boolean right =
        between(wanted).stream()
            .flatMap(each -> each.fidelity().distortions().stream())
            .anyMatch(
                each ->
                    types.contains(each.type().word())
                        && touches(wanted.text("now"), each.now())
                        && touches(wanted.text("was"), each.was()));
    String name = wanted.is("chief") ? "chiefDistortions" : "otherDistortions";
    tally.count(name, right, wanted.text("was") + " -> " + wanted.text("now"));
  }

  /** A change may be told by its words alone or by the sentence round them. */
  private static boolean touches(String wanted, String found) {
    return !found.isBlank() && (Words.holds(wanted, found) || Words.holds(found, wanted));
  }

  private void unchanged(TruthNode pair) {
    List<Distortion> wrong =
        between(pair).stream()
            .flatMap(each -> each.fidelity().distortions().stream())
            .filter(each -> each.type() != Distortion.Type.MODALITY)
            .filter(each -> touches(pair.text("now"), each.now()))
            .filter(each -> touches(pair.text("was"), each.was()))
            .toList();
    tally.count("paraphraseLeftAlone", wrong.isEmpty(), "false alarm: " + wrong);
  }

  private void kept(TruthNode wanted) {
    Optional<Article> copy = made.findArticle(wanted.text("copy"));
    for (String list : List.of("numbers", "dates", "names")) {
      for (String words : wanted.texts(list)) {
        boolean right =
            copy.isPresent()
                && between(wanted).stream()
                    .flatMap(each -> each.fidelity().kept().stream())
                    .anyMatch(
                        each ->
                            Words.all(copy.get(), words).stream()
                                .anyMatch(at -> at.overlaps(each.copy())));
        tally.count("kept", right, wanted.text("copy") + " kept " + words);
      }
    }
  }

  private String id(String file) {
    return made.findArticle(file).map(Article::id).orElse("(not read: " + file + ")");
  }
}
