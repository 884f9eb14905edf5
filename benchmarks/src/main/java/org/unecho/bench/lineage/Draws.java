package org.unecho.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Draws trials from translated documents: the same seed, the same trials. */
final class Draws {
  private final List<TranslatedDocument> documents;
  private final SplittableRandom random;
  private final HardCopies copies;

  Draws(List<TranslatedDocument> documents, SplittableRandom random) {
    this.documents = documents;
    this.random = random;
    this.copies = new HardCopies(random);
  }

  /** {@code draws} trials of every form, and of the whole, for each document. */
  List<Trial> trials(int draws, int strangers) {
    List<Trial> trials = new ArrayList<>();
    for (int document = 0; document < documents.size(); document++) {
      for (int draw = 0; draw < draws; draw++) {
        trials.add(whole(document, draw, strangers));
        for (HardCopies.Form form : HardCopies.Form.values()) {
          trials.add(hard(document, draw, form, strangers));
        }
      }
    }
    return trials;
  }

  private Trial whole(int document, int draw, int strangers) {
    TranslatedDocument own = documents.get(document);
    List<String> versions = twoVersions(own);
    return new Trial(
        Trial.WHOLE,
        own.whole(versions.get(1), "whole copy " + draw),
        own.whole(versions.get(0), "origin"),
        Set.of(own.id()),
        strangers(Set.of(document), strangers));
  }

  private Trial hard(int document, int draw, HardCopies.Form form, int strangers) {
    TranslatedDocument own = documents.get(document);
    List<String> versions = twoVersions(own);
    boolean mixed = form == HardCopies.Form.MIXED || form == HardCopies.Form.HARDEST;
    int other = otherThan(Set.of(document));
    List<String> foreign =
        mixed ? documents.get(other).lines(oneVersion(documents.get(other))) : List.of();
    String id = own.id() + " " + form + " " + draw;
    return new Trial(
        form.name(),
        copies.make(form, id, own.lines(versions.get(1)), foreign),
        own.whole(versions.get(0), "origin"),
        mixed ? Set.of(own.id(), documents.get(other).id()) : Set.of(own.id()),
        strangers(mixed ? Set.of(document, other) : Set.of(document), strangers));
  }

  private List<String> twoVersions(TranslatedDocument document) {
    List<String> names = new ArrayList<>(document.names());
    String first = names.remove(random.nextInt(names.size()));
    return List.of(first, names.get(random.nextInt(names.size())));
  }

  private String oneVersion(TranslatedDocument document) {
    return document.names().get(random.nextInt(document.names().size()));
  }

  private int otherThan(Set<Integer> taken) {
    int other = random.nextInt(documents.size());
    while (taken.contains(other)) {
      other = (other + 1) % documents.size();
    }
    return other;
  }

  private List<LinedText> strangers(Set<Integer> own, int most) {
    Set<Integer> taken = new TreeSet<>(own);
    List<LinedText> strangers = new ArrayList<>();
    while (strangers.size() < most && taken.size() < documents.size()) {
      int other = otherThan(taken);
      taken.add(other);
      TranslatedDocument document = documents.get(other);
      strangers.add(document.whole(oneVersion(document), "stranger"));
    }
    return strangers;
  }
}
