package org.unecho.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gathers the names of persons: full names first, then single words by surname, by first name, and
 * last by a surname spelt a little differently.
 */
final class Persons {
  private Persons() {}

  static List<Person> gather(List<Naming> namings) {
    List<Person> persons = new ArrayList<>();
    Map<String, Person> known = new HashMap<>();
    for (Naming naming : namings) {
      if (!naming.isOneWord()) {
        known.computeIfAbsent(naming.words(), words -> full(persons, naming)).add(naming);
      }
    }
    for (Naming naming : namings) {
      if (naming.isOneWord()) {
        addWord(persons, naming);
      }
    }
    return persons;
  }

  /** The first whose name it may be, or a new one. */
  private static Person full(List<Person> persons, Naming naming) {
    Optional<Person> found =
        persons.stream().filter(each -> each.mayBe(naming.words())).findFirst();
    Person person = found.orElseGet(Person::new);
    if (found.isEmpty()) {
      persons.add(person);
    }
    return person;
  }

  private static void addWord(List<Person> persons, Naming naming) {
    String word = naming.words();
    List<Predicate<Person>> ways =
        List.of(
            each -> each.hasSurname(word),
            each -> each.hasFirstName(word),
            each -> each.isSpeltLike(word));
    for (Predicate<Person> way : ways) {
      List<Person> found =
          persons.stream().filter(way).filter(each -> mayBeMeant(each, naming)).toList();
      if (!found.isEmpty()) {
        nearest(found, naming).add(naming);
        return;
      }
    }
    Person alone = new Person();
    alone.add(naming);
    persons.add(alone);
  }

  /** "Holt" alone is not the "first lady Irma Holt", but "Irma" or "Mrs. Holt" may be. */
  private static boolean mayBeMeant(Person person, Naming naming) {
    return !person.isRelative()
        || person.hasFirstName(naming.words())
        || Relatives.isBefore(naming);
  }

  /** Two of one surname: the one whose full name stood last before this place. */
  private static Person nearest(List<Person> found, Naming naming) {
    int offset = naming.span().start();
    return found.stream()
        .max(Comparator.comparingInt(each -> each.lastFullNameBefore(offset)))
        .orElseThrow();
  }
}
