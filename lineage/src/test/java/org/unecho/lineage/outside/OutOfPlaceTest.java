package org.unecho.lineage.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.text.Prose;
import org.unecho.testkit.Articles;

/** Sixty articles say the same things in the same words, one swaps two of them. */
class OutOfPlaceTest {
  private static final List<String> PLACES =
      List.of("Karsk", "Velm", "Tarn", "Ostra", "Sella", "Brennick", "Lowmere", "Pellane");

  @Test
  void wordsThatNobodyElseUsesWhereAllPutOneWordAreASign() {
    List<Prose> pile = pile();
    Prose odd = article("odd", "Karsk", "identical", "seven-fold", "inaugural");
    pile.add(odd);
    assertThat(signs(odd, pile)).containsExactly("identical", "inaugural");
  }

  @Test
  void plainArticlesShowNone() {
    List<Prose> pile = pile();
    assertThat(pile).allSatisfy(prose -> assertThat(signs(prose, pile)).isEmpty());
  }

  @Test
  void oneSuchWordIsAnAuthorsChoiceAndAMisspellingNone() {
    List<Prose> pile = pile();
    Prose one = article("one", "Karsk", "identical", "three", "first");
    Prose slip = article("slip", "Velm", "saame", "three", "frist");
    pile.addAll(List.of(one, slip));
    assertThat(signs(one, pile)).isEmpty();
    assertThat(signs(slip, pile)).isEmpty();
  }

  @Test
  void aSmallPileHasNoBackground() {
    List<Prose> pile = new ArrayList<>(pile().subList(0, 20));
    Prose odd = article("odd", "Karsk", "identical", "three", "inaugural");
    pile.add(odd);
    assertThat(signs(odd, pile)).isEmpty();
  }

  private static List<String> signs(Prose prose, List<Prose> pile) {
    return OutsideOrigins.signs(prose, Background.of(pile)).stream()
        .filter(sign -> sign.kind() == Sign.Kind.WORD_OUT_OF_PLACE)
        .flatMap(sign -> sign.at().stream())
        .map(at -> prose.words(at.span()))
        .toList();
  }

  private static List<Prose> pile() {
    List<Prose> pile = new ArrayList<>();
    IntStream.range(0, 60)
        .mapToObj(i -> article("p" + i, PLACES.get(i % PLACES.size()), "same", "three", "first"))
        .forEach(pile::add);
    return pile;
  }

  private static Prose article(String id, String place, String same, String count, String first) {
    String text =
        "%1$s waited and both came at the %2$s time %1$s chose. The guards of %1$s left with %3$s"
            + " boats. It was for the %4$s time %1$s had seen them at the quay.";
    return Prose.of(Articles.of(id, text.formatted(place, same, count, first)));
  }
}
