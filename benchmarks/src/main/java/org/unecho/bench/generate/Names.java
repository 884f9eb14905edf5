package org.unecho.bench.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Invents names of places, people, companies and outlets. */
final class Names {
  private static final List<String> ONSETS =
      List.of(
          "Bra", "Cor", "Dra", "El", "Fal", "Gre", "Hol", "Is", "Jor", "Kel", "Lum", "Mar", "Nor",
          "Ost", "Pel", "Quin", "Ros", "Sel", "Tor", "Ulm", "Var", "Wes", "Yar", "Zel");
  private static final List<String> MIDDLES =
      List.of(
          "a", "ani", "be", "de", "do", "e", "en", "ga", "i", "ka", "la", "li", "ma", "mi", "na",
          "o", "ra", "ri", "sa", "ta", "ve", "vi", "wa", "zo");
  private static final List<String> PLACES =
      List.of(
          "burg", "dal", "dorf", "field", "ford", "gard", "ham", "haven", "holm", "lund", "mouth",
          "nes", "port", "stad", "stok", "ton", "vik", "wick", "mir", "grad");
  private static final List<String> FAMILIES =
      List.of(
          "ber", "dahl", "dez", "ens", "ert", "eva", "ian", "ic", "in", "ka", "ko", "lin", "man",
          "nen", "ova", "quist", "rell", "sen", "sky", "tti", "vale", "wen", "witz", "zar");
  private static final List<String> GIVEN =
      List.of(
          "Ada", "Anton", "Beata", "Bruno", "Carla", "Cyril", "Dora", "Edvin", "Elsa", "Fabian",
          "Greta", "Hugo", "Ida", "Ivo", "Jana", "Kasimir", "Lena", "Lorenz", "Mara", "Milo",
          "Nadja", "Nils", "Olga", "Otto", "Paula", "Pavel", "Rita", "Ruben", "Sara", "Stefan",
          "Tilda", "Tomas", "Ulla", "Viktor", "Wanda", "Yann", "Zita", "Zoran");
  private static final List<String> TRADES =
      List.of("Shipping", "Cement", "Foods", "Power", "Rail", "Paper", "Steel", "Chemicals");
  private static final List<String> PAPERS =
      List.of("Herald", "Courier", "Post", "Mirror", "Gazette", "Observer", "Tribune", "Echo");

  private final SplittableRandom random;

  Names(SplittableRandom random) {
    this.random = random;
  }

  String place() {
    return of(ONSETS) + of(MIDDLES) + of(PLACES);
  }

  String person() {
    return of(GIVEN) + " " + of(ONSETS) + of(MIDDLES) + of(FAMILIES);
  }

  String company() {
    return of(ONSETS) + of(MIDDLES) + of(FAMILIES) + " " + of(TRADES);
  }

  String outlet() {
    return place() + " " + of(PAPERS);
  }

  private String of(List<String> parts) {
    return parts.get(random.nextInt(parts.size()));
  }
}
