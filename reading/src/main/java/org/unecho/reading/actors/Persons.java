package org.unecho.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Gathers the names of persons: full names first, then single words by surname, by first name, and
 * last by a surname spelt a little differently.
 */
final class Persons {
  private Persons() {}

  static List<Person> gather(List<Naming> namings) {
    List<Person> persons = new ArrayList<>();
    for (Naming naming : namings) {
      if (!naming.isOneWord()) {
        persons.stream()
            .filter(each -> each.mayBe(naming.words()))
            .findFirst()
            .ifPresentOrElse(each -> each.add(naming), () -> persons.add(new Person(naming)));
      }
    }
    for (Naming naming : namings) {
      if (naming.isOneWord()) {
        addWord(persons, naming);
      }
    }
    return persons;
  }

  private static void addWord(List<Person> persons, Naming naming) {
    String word = naming.words();
    List<Predicate<Person>> ways =
        List.of(
            each -> each.hasSurname(word),
            each -> each.hasFirstName(word),
            each -> each.isSpeltLike(word));
    for (Predicate<Person> way : ways) {
      List<Person> found = persons.stream().filter(way).toList();
      if (!found.isEmpty()) {
        nearest(found, naming).add(naming);
        return;
      }
    }
    persons.add(new Person(naming));
  }

  /** Two of one surname: the one whose full name stood last before this place. */
  private static Person nearest(List<Person> found, Naming naming) {
    int offset = naming.span().start();
    return found.stream()
        .max(Comparator.comparingInt(each -> each.lastFullNameBefore(offset)))
        .orElseThrow();
  }
}
