package org.unecho.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.model.Source;

final class D01_SecondRunTest {
  @TempDir Path folder = Path.of("");

  @Test
  void aFileIsAskedForOnceByPlaceAndHashAndLeftAloneWhenKnown() {
    Basket.write(folder, "a.txt", Basket.ARTICLE);
    Basket.write(folder, "b.txt", Basket.ARTICLE + "B.");
    Basket first = Basket.of(folder);
    assertThat(first.asked).hasSize(2);
    assertThat(first.articles.get(0).source()).isEqualTo(first.asked.get(0));

    Basket second = new Basket();
    second.known.add(first.asked.get(0).sha256());
    ArticleCollector.of(CollectSettings.standard()).collect(List.of(folder), second);
    assertThat(second.asked).extracting(Source::sha256).hasSize(2);
    assertThat(second.articles).isEqualTo(first.articles.subList(1, 2));
  }
}
