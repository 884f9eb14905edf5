package org.unecho.desk.brief;

import java.util.List;

/**
 * The written result, before it takes a form.
 *
 * @param title the name of the case
 * @param scope one sentence that says what was read
 * @param overview what a hurried reader has to know; each leads to its item
 * @param sections the sections, in order
 * @param citations all citations, by number
 * @param sheets the articles, with the cited passages marked
 */
public record Brief(
    String title,
    String scope,
    List<Item> overview,
    List<Section> sections,
    List<Citation> citations,
    List<Sheet> sheets) {
  /** Copies the lists. */
  public Brief {
    overview = List.copyOf(overview);
    sections = List.copyOf(sections);
    citations = List.copyOf(citations);
    sheets = List.copyOf(sheets);
  }
}
