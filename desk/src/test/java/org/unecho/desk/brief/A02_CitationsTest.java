package org.unecho.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class A02_CitationsTest {
  private static final Brief BRIEF = BriefWriter.of(SmallCase.material()).brief();

  @Test
  void every_sentence_cites_a_passage_or_names_the_file_of_a_problem() {
    for (Section section : BRIEF.sections()) {
      for (Group group : section.groups()) {
        if (!group.title().startsWith("Problems")) {
          group
              .items()
              .forEach(
                  item ->
                      assertThat(item.sentences())
                          .allSatisfy(s -> assertThat(s.isCited()).as(s.toString()).isTrue()));
        }
      }
    }
  }

  @Test
  void every_row_of_a_table_cites_a_passage() {
    List<List<Sentence>> rows =
        BRIEF.sections().stream()
            .flatMap(section -> section.groups().stream())
            .flatMap(group -> group.table().rows().stream())
            .toList();
    assertThat(rows).hasSize(3).allMatch(row -> row.stream().anyMatch(Sentence::isCited));
  }

  @Test
  void every_citation_link_of_the_page_has_its_anchor() {
    String page = BriefWriter.of(SmallCase.material()).html();
    List<String> links = found(page, "href=\"#([^\"]+)\"");
    assertThat(links).hasSizeGreaterThan(30);
    assertThat(new TreeSet<>(found(page, " id=\"([^\"]+)\""))).containsAll(links);
    assertThat(found(page, " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
  }

  @Test
  void what_is_only_possible_is_not_told_as_happened() {
    Section happened = BRIEF.sections().get(0);
    assertThat(happened.toString()).doesNotContain("seal the strait");
    assertThat(BRIEF.sections())
        .filteredOn(section -> section.anchor().equals("uncertain"))
        .first()
        .asString()
        .contains("seal the strait");
  }

  @Test
  void the_words_of_an_origin_are_quoted_rather_than_those_of_a_copy() {
    Sentence words = BRIEF.sections().get(0).groups().get(0).items().get(0).sentences().get(1);
    assertThat(words.pieces().get(0).text()).isEqualTo("Velm halted the Ostra ferries on Monday");
  }

  @Test
  void furniture_is_left_out_of_the_appendix() {
    assertThat(BRIEF.sheets().toString()).doesNotContain("SUBSCRIBE").contains("Both islands");
  }

  private static List<String> found(String page, String pattern) {
    List<String> found = new ArrayList<>();
    Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map(A02_CitationsTest::first)
        .forEach(found::add);
    return found;
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }
}
