package org.unecho.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.model.Article;

final class B01_FolderOfManyFormatsTest {
  @TempDir Path folder = Path.of("");

  @Test
  void filesAreVisitedInNameOrderAndNamedFromTheGivenFolder() throws Exception {
    Path pile = Files.createDirectories(folder.resolve("pile/sub"));
    Basket.write(pile, "z.txt", Basket.ARTICLE + "Z.");
    Basket.write(pile.resolveSibling("sub"), "a.txt", Basket.ARTICLE + "A.");
    Path single = Basket.write(folder, "single.txt", Basket.ARTICLE + "S.");
    Path top = Basket.write(folder.resolve("pile"), "top.txt", Basket.ARTICLE + "T.");
    assertThat(top).exists();
    Basket basket = Basket.of(single, folder.resolve("pile"));
    assertThat(basket.locations())
        .containsExactly("pile/sub/a.txt", "pile/sub/z.txt", "pile/top.txt", "single.txt");
  }

  @Test
  void theSameInputGivesTheSameArticlesWhateverThePathLooksLike() {
    Basket.write(folder, "a.txt", Basket.ARTICLE);
    Basket plain = Basket.of(folder);
    Basket winding = Basket.of(folder.resolve("."));
    assertThat(winding.articles).isEqualTo(plain.articles);
  }

  @Test
  void theSameArticleInTwoFormatsIsGivenOnce() {
    Basket.write(folder, "a.txt", Basket.BODY);
    Basket.write(folder, "b.jsonl", "{\"text\":\"" + Basket.BODY.replace("\n", "\\n") + "\"}");
    Basket basket = Basket.of(folder);
    assertThat(basket.articles).hasSize(1);
    assertThat(basket.said()).hasSize(1);
    assertThat(basket.said().get(0)).contains("b.jsonl#1 holds the same article as", "/a.txt");
  }

  @Test
  void anArticleInAnotherLanguageStaysAndIsReported() {
    String text =
        "Fähren stehen still\n\nKeine Fähre verließ am Montag den Hafen, nachdem die Hafenarbeiter ihre Arbeit"
            + " niedergelegt hatten.\n\nDie Eigentümer wollen nicht verhandeln, bevor die Tore wieder offen sind.\n";
    Basket basket = Basket.of(Basket.write(folder, "de.txt", text));
    Article article = basket.only();
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.problems()).isEqualTo(basket.problems);
    assertThat(basket.said())
        .containsExactly(
            "other-language: de.txt is in German (de): copies of it are traced, but only English is read");
  }
}
