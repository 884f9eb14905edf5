package org.unecho.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.model.Article;

final class A01_OneArticleTest {
  @TempDir Path folder = Path.of("");

  @Test
  void allWorksWhenEmpty() {
    Basket basket = Basket.of();
    assertThat(basket.articles).isEmpty();
    assertThat(basket.problems).isEmpty();
  }

  @Test
  void aTextFileBecomesAnArticleWithTitleBodyAndItsWholeText() {
    Article article = Basket.of(Basket.write(folder, "strike.txt", Basket.ARTICLE)).only();
    assertThat(article.header().title()).isEqualTo(Basket.TITLE);
    assertThat(article.text()).isEqualTo(Basket.ARTICLE);
    assertThat(article.furniture()).isEmpty();
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.source().location()).isEqualTo("strike.txt");
    assertThat(article.id()).isEqualTo(Digests.id("", "", Basket.ARTICLE)).hasSize(12);
  }

  @Test
  void aMarkdownFileKeepsItsWordsAndGivesItsFrontMatterToTheHeader() {
    String text =
        "---\ntitle: \"Ferries stop\"\nauthor: Mira Holt\ndate: 2031-03-03\n---\n# Ferries stop\n\n**No ferry** left"
            + " [Marrowby harbour](https://example.org/x) on Monday after the dockers walked out.\n";
    Article article = Basket.of(Basket.write(folder, "strike.md", text)).only();
    assertThat(article.header().title()).isEqualTo("Ferries stop");
    assertThat(article.header().byline()).containsExactly("Mira Holt");
    assertThat(article.header().published().iso()).isEqualTo("2031-03-03");
    assertThat(article.text())
        .contains("No ferry left Marrowby harbour on Monday")
        .doesNotContain("#")
        .doesNotContain("http");
  }

  @Test
  void anHtmlPageGivesItsMetadataAndItsMainText() {
    String page =
        """
        <html lang="en"><head><title>x</title><meta property="og:site_name" content="Calder Courier">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries stop","datePublished":
        "2031-03-03T23:30:00-02:00","author":[{"@type":"Person","name":"Mira Holt"}]}</script></head><body>
        <nav><a href="/">Home</a> News</nav><article><h1>Ferries stop</h1><div class="share-bar">Tell your friends</div>
        <p>No ferry left Marrowby harbour on Monday after the dockers put down their hooks, the union said.</p>
        <p>The owners said that they would not talk before the gates were open again,<br>and left.</p>
        <p>Nobody knew on Monday night who would move first, or whether anybody would move at all.</p>
        <p>- Advertisement -</p></article><footer>Imprint</footer></body></html>
        """;
    Article article = Basket.of(Basket.write(folder, "page.html", page)).only();
    assertThat(article.header().outlet()).isEqualTo("Calder Courier");
    assertThat(article.header().title()).isEqualTo("Ferries stop");
    assertThat(article.header().byline()).containsExactly("Mira Holt");
    assertThat(article.header().published().iso()).isEqualTo("2031-03-04T01:30:00Z");
    assertThat(article.text()).contains("hooks, the union said.\n\nThe owners said");
    assertThat(article.text()).doesNotContain("Imprint").doesNotContain("Tell your friends");
    assertThat(article.furniture()).hasSize(1);
  }

  @Test
  void encodingsAreToldApart() throws Exception {
    String text = Basket.ARTICLE.replace("Marrowby", "Märrowby");
    Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName("windows-1252")));
    Files.write(
        folder.resolve("b.txt"), ("\ufeff" + text + "B.").getBytes(StandardCharsets.UTF_16LE));
    Files.write(folder.resolve("c.txt"), ("\ufeff" + text + "C.").getBytes(StandardCharsets.UTF_8));
    Basket basket = Basket.of(folder);
    assertThat(basket.articles)
        .extracting(Article::text)
        .containsExactly(text, text + "B.", text + "C.");
    assertThat(basket.problems).extracting(p -> p.code()).isEqualTo(List.of("guessed-encoding"));
  }

  @Test
  void aMarkdownLineInEmphasisNamesOutletAndDay() {
    String text =
        """
        # Ferries stop

        *The Calder Courier, Monday, March 3, 2031*

        No ferry left _Marrowby harbour_ on Monday after the dockers put down their hooks.

        * Nine ferries lie at the quay
        * One lies outside

        The owners said that they would not talk before the gates were open again.
        """;
    Article article = Basket.of(Basket.write(folder, "strike.md", text)).only();
    assertThat(article.header().outlet()).isEqualTo("The Calder Courier");
    assertThat(article.header().published().iso()).isEqualTo("2031-03-03");
    assertThat(article.text()).contains("left Marrowby harbour on", "* Nine ferries");
    assertThat(article.furniture().stream().map(article::words))
        .containsExactly("The Calder Courier, Monday, March 3, 2031");
  }

  @Test
  void theFrontMatterOfMarkdownSaysWhenItWasPublished() {
    String text =
        """
        ---
        title: Ferries stop
        published: 2031-03-03
        ---

        No ferry left the harbour on Monday after the dockers put down their hooks.
        """;
    Article article = Basket.of(Basket.write(folder, "strike.md", text)).only();
    assertThat(article.header().title()).isEqualTo("Ferries stop");
    assertThat(article.header().published().iso()).isEqualTo("2031-03-03");
  }
}
