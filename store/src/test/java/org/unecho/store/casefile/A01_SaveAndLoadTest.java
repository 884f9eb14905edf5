package org.unecho.store.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.model.Article;
import org.unecho.model.Decision;
import org.unecho.model.Problem;
import org.unecho.model.Source;
import org.unecho.store.RichCase;
import org.unecho.store.RichInquiry;
import org.unecho.testkit.Articles;

class A01_SaveAndLoadTest {
  private static final Source BELL = RichCase.ORIGIN.source();
  private static final Source COPY = RichCase.COPY.source();

  @TempDir private Path folder = Path.of("");

  @Test
  void all_works_when_empty() {
    try (CaseFile file = open()) {
      assertThat(file.articles()).isEmpty();
      assertThat(file.readings()).isEmpty();
      assertThat(file.unread()).isEmpty();
      assertThat(file.problems()).isEmpty();
      assertThat(file.lineage().derivations()).isEmpty();
      assertThat(file.picture().events()).isEmpty();
      assertThat(file.findVector("x")).isEmpty();
      assertThat(file.knows(BELL)).isFalse();
    }
  }

  @Test
  void what_was_saved_comes_back_equal_after_opening_again() {
    try (CaseFile file = open()) {
      fill(file);
    }
    try (CaseFile file = open()) {
      assertThat(file.articles()).containsExactly(RichCase.COPY, RichCase.ORIGIN);
      assertThat(file.readings()).containsExactly(RichCase.READING);
      assertThat(file.unread()).containsExactly(RichCase.COPY);
      assertThat(file.lineage()).isEqualTo(RichCase.LINEAGE);
      assertThat(file.picture()).isEqualTo(RichCase.PICTURE);
      assertThat(file.knows(BELL)).isTrue();
      assertThat(file.setting("version")).contains("1");
      assertThat(file.findVector("h1"))
          .hasValueSatisfying(v -> assertThat(v).containsExactly(1, -2.5f));
      assertThat(file.findVector("none")).isEmpty();
    }
  }

  @Test
  void a_changed_file_replaces_its_articles_and_their_readings() {
    try (CaseFile file = open()) {
      fill(file);
      Article changed =
          RichCase.origin("Velm sent nobody to Ostra after all. \"We must\", said Ada.");
      file.save(changed.source(), List.of(changed), List.of());
      assertThat(file.articles()).containsExactly(RichCase.COPY, changed);
      assertThat(file.readings()).isEmpty();
      assertThat(file.problems()).isEmpty();
      assertThat(file.knows(BELL)).isFalse();
      assertThat(file.knows(changed.source())).isTrue();
    }
  }

  @Test
  void the_same_article_of_two_files_stands_once_whichever_came_first() {
    Article first = from("a.txt", RichCase.COPY);
    Article second = from("b.txt", RichCase.COPY);
    for (List<Article> order : List.of(List.of(first, second), List.of(second, first))) {
      try (CaseFile file =
          CaseFile.open(folder.resolve(order.get(0).source().location() + ".db"))) {
        order.forEach(article -> file.save(article.source(), List.of(article), List.of()));
        assertThat(file.articles()).containsExactly(first);
        assertThat(file.problems())
            .containsExactly(
                new Problem(
                    "same-content",
                    "b.txt",
                    "b.txt holds the same article as a.txt: it is taken once"));
        file.save(first.source(), List.of(), List.of());
        assertThat(file.articles()).as("the other takes over").containsExactly(second);
        assertThat(file.problems()).isEmpty();
      }
    }
  }

  @Test
  void two_texts_under_one_id_are_both_kept_whichever_came_first() {
    Article first = from("a.txt", Articles.of("7", "One text."));
    Article second = from("b.txt", Articles.of("7", "Another text."));
    for (List<Article> order : List.of(List.of(first, second), List.of(second, first))) {
      try (CaseFile file =
          CaseFile.open(folder.resolve(order.get(0).source().location() + ".db"))) {
        order.forEach(article -> file.save(article.source(), List.of(article), List.of()));
        assertThat(file.articles())
            .extracting(Article::text)
            .containsExactly("One text.", "Another text.");
        assertThat(file.articles().get(0).id()).isEqualTo("7");
        assertThat(file.articles().get(1).id()).hasSize(12);
      }
    }
  }

  @Test
  void problems_of_the_input_are_those_of_the_last_run() {
    try (CaseFile file = open()) {
      file.saveProblems(List.of(new Problem("empty-folder", "pile", "nothing in it")));
      file.saveProblems(List.of(new Problem("unreadable", "x.txt", "no right to read")));
      assertThat(file.problems()).extracting(Problem::code).containsExactly("unreadable");
    }
  }

  @Test
  void decisions_are_kept_in_order_and_an_undone_one_stays_in_the_log() {
    try (CaseFile file = open()) {
      RichInquiry.DECISIONS.forEach(file::save);
      file.mark(2, true);
      file.mark(3, true);
      file.mark(3, false);
    }
    try (CaseFile file = open()) {
      assertThat(file.decisions())
          .extracting(Decision.Logged::decision)
          .containsExactlyElementsOf(RichInquiry.DECISIONS);
      assertThat(file.decisions()).filteredOn(Decision.Logged::undone).hasSize(1);
      file.forgetFiles();
      assertThat(file.decisions()).hasSameSizeAs(RichInquiry.DECISIONS);
    }
  }

  @Test
  void text_from_the_web_is_only_ever_a_value() {
    Article hostile = Articles.of("x'); DROP TABLE article; --", "'; DELETE FROM article; --");
    try (CaseFile file = open()) {
      file.save(hostile.source(), List.of(hostile), List.of());
      file.keepVectors(Map.of("'; DROP TABLE vector; --", new float[] {1}));
      assertThat(file.articles()).containsExactly(hostile);
    }
  }

  private static Article from(String name, Article article) {
    return new Article(
        article.id(),
        article.header(),
        article.language(),
        article.text(),
        article.furniture(),
        new Source(name, article.source().sha256()),
        article.problems());
  }

  private static void fill(CaseFile file) {
    file.save(BELL, List.of(RichCase.ORIGIN), List.of(new Problem("cut", "bell.txt", "was cut")));
    file.save(COPY, List.of(RichCase.COPY), List.of());
    file.save(RichCase.ORIGIN, RichCase.READING);
    file.save(RichCase.LINEAGE);
    file.save(RichCase.PICTURE);
    file.keepSetting("version", "1");
    file.keepVectors(Map.of("h1", new float[] {1, -2.5f}));
  }

  private CaseFile open() {
    return CaseFile.open(folder.resolve("a case, 100 % of it? #1/case.db"));
  }
}
