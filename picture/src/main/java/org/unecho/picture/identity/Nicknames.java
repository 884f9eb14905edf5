package org.unecho.picture.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Short forms of English given names: "Chuck" for "Charles". */
final class Nicknames {
  /** The full name first; common knowledge, the forms that news uses. */
  private static final List<String> FORMS =
      List.of(
          "albert al bert",
          "alexander alex sandy",
          "andrew andy drew",
          "anthony tony",
          "benjamin ben",
          "charles chuck charlie",
          "christopher chris",
          "daniel dan danny",
          "david dave",
          "donald don",
          "edward ed ted eddie",
          "elizabeth liz beth betsy",
          "francis frank",
          "gregory greg",
          "james jim jimmy",
          "jeffrey jeff",
          "joseph joe",
          "katherine kate kathy",
          "kenneth ken",
          "lawrence larry",
          "margaret maggie meg peggy",
          "matthew matt",
          "michael mike mick",
          "nicholas nick",
          "patrick pat paddy",
          "peter pete",
          "richard dick rick",
          "robert bob rob bobby",
          "ronald ron",
          "samuel sam",
          "stephen steve",
          "steven steve",
          "thomas tom",
          "timothy tim",
          "walter walt",
          "william bill will");

  private static final Map<String, String> FULL = full();

  private Nicknames() {}

  private static Map<String, String> full() {
    Map<String, String> full = new TreeMap<>();
    for (String row : FORMS) {
      List<String> forms = List.of(row.split(" ", -1));
      forms.forEach(form -> full.putIfAbsent(form, forms.get(0)));
    }
    return full;
  }

  /** Whether the first names of both are spelt alike or are forms of one name. */
  static boolean sameFirst(String a, String b) {
    return Spelling.firstAlike(a, b) || areOne(a, b);
  }

  private static boolean areOne(String a, String b) {
    String one = FULL.getOrDefault(Spelling.words(a).get(0), "");
    return !one.isEmpty() && one.equals(FULL.getOrDefault(Spelling.words(b).get(0), "-"));
  }
}
