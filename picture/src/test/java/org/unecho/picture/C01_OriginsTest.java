package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Picture;
import org.unecho.model.Verdict;

class C01_OriginsTest {
  private static final Origin ESSAY = new Origin.Outside("essay by Ada Quill");

  private static Pen.Draft warned(Pen pen, String article, String clause) {
    return pen.draft(article, EventType.THREATEN, "", clause, "threatens")
        .from("state:brenland")
        .to("state:osmark");
  }

  private static Pen twoArticles() {
    Pen pen =
        new Pen()
            .article("a", "Brenland threatens Osmark with a blockade. The sea is calm.")
            .article("b", "So Brenland threatens Osmark with a blockade. Weather is mild.");
    for (String id : new String[] {"a", "b"}) {
      pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
      pen.report(id, warned(pen, id, "Brenland threatens Osmark with a blockade"));
    }
    return pen;
  }

  @Test
  void a_copy_adds_no_origin() {
    String[] pair = {
      "So Brenland threatens Osmark with a blockade.",
      "a",
      "Brenland threatens Osmark with a blockade."
    };
    Event event =
        twoArticles()
            .copy("b", new Origin.Inside("a"), Kind.REWORDED, Pen.NONE, pair)
            .picture()
            .events()
            .get(0);
    assertThat(event.reports()).hasSize(2);
    assertThat(event.corroboration().origins()).containsExactly("a");
    assertThat(event.corroboration().verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    assertThat(event.corroboration().why().get(0).because().get(0).how())
        .isEqualTo("origin a, carried by articles a, b");
  }

  @Test
  void two_articles_without_a_derivation_are_two_origins() {
    assertThat(twoArticles().picture().events().get(0).corroboration().origins())
        .containsExactly("a", "b");
  }

  private static Pen quoting() {
    Pen pen =
        new Pen()
            .article("a", "Brenland threatens Osmark with ruin.")
            .article("r", "“Brenland threatens Osmark with ruin,” writes Quill. “It is late.”");
    for (String id : new String[] {"a", "r"}) {
      pen.state(id, "state:brenland", "Brenland").state(id, "state:osmark", "Osmark");
      pen.report(id, warned(pen, id, "Brenland threatens Osmark with ruin"));
    }
    pen.person("r", "person:ada-quill", "Quill");
    pen.quotation("r", "Brenland threatens Osmark with ruin,", "person:ada-quill", "Quill");
    pen.quotation("r", "It is late.", "person:ada-quill", "Quill");
    String ruin = "Brenland threatens Osmark with ruin";
    return pen.copy("a", ESSAY, Kind.REWORDED, Pen.NONE, new String[] {ruin, "r", ruin})
        .copy("r", ESSAY, Kind.QUOTING, Pen.NONE, new String[] {ruin, "a", ruin});
  }

  @Test
  void a_quotation_of_an_essay_counts_as_the_essay() {
    Event event = quoting().picture().events().get(0);
    assertThat(event.reports()).hasSize(2);
    assertThat(event.corroboration().origins()).containsExactly("outside:essay by Ada Quill");
  }

  @Test
  void other_words_of_the_quoted_author_count_as_the_essay_and_the_rest_as_the_article() {
    Pen pen = quoting();
    pen.article("x", "Nothing.");
    Picture picture = pen.picture();
    assertThat(picture.sayings())
        .allMatch(
            saying -> saying.corroboration().origins().contains("outside:essay by Ada Quill"));
  }

  @Test
  void a_copy_of_a_press_review_counts_its_quotations_as_the_essay_too() {
    Pen pen = quoting();
    String words = "Brenland threatens Osmark with ruin";
    pen.article("z", "Again: “" + words + "”, writes Ada Quill.");
    pen.state("z", "state:brenland", "Brenland").state("z", "state:osmark", "Osmark");
    pen.report("z", warned(pen, "z", words));
    pen.copy(
        "z", new Origin.Inside("r"), Kind.REWORDED, Pen.NONE, new String[] {words, "r", words});
    Event event = pen.picture().events().get(0);
    assertThat(event.reports()).hasSize(3);
    assertThat(event.corroboration().origins()).containsExactly("outside:essay by Ada Quill");
  }
}
