package org.unecho.store.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unecho.model.Article;
import org.unecho.store.RichCase;

/** The order of keys is a contract: the keys of the public format first, ours after them. */
class A02_KeysTest {
  private static final Pattern KEY = Pattern.compile("\"(\\w+)\":");

  @Test
  void an_article_has_the_keys_of_the_format() {
    assertThat(keys(JsonLines.ARTICLES.line(RichCase.ORIGIN)))
        .containsExactly(
            "id",
            "outlet",
            "url",
            "title",
            "byline",
            "published",
            "publishedFrom",
            "language",
            "text",
            "furniture",
            "source",
            "sha256",
            "problems",
            "problemSources");
  }

  @Test
  void a_derivation_names_its_twins_by_span_or_as_witness() {
    List<String> lines =
        RichCase.LINEAGE.derivations().stream().map(JsonLines.DERIVATIONS::line).toList();
    assertThat(lines.get(0))
        .startsWith(
            "{\"copy\":\"bbb\",\"origin\":\"aaa\",\"directed\":true,\"kind\":\"reworded\","
                + "\"coverage\":0.93,\"confidence\":0.99,\"why\":[{\"value\":0.5,\"how\":\"half of it\"")
        .contains("\"alignment\":[{\"copy\":[0,34],\"origin\":[0,28],\"similarity\":0.9512}]")
        .contains(
            "{\"type\":\"number\",\"copy\":[16,18],\"origin\":[0,28],\"was\":\"40\",\"now\":\"44\"}")
        .contains("\"now\":\"Ada Quil\",\"variant\":true}")
        .endsWith(
            "\"kept\":[{\"type\":\"name\",\"copy\":[28,33],\"origin\":[0,28],\"what\":\"Ostra\"}]}");
    assertThat(lines.get(1))
        .startsWith("{\"copy\":\"bbb\",\"outside\":\"the memoirs of Ada Quill\",\"directed\":false")
        .contains(
            "{\"copy\":[36,42],\"witness\":{\"article\":\"aaa\",\"span\":[30,37]},\"similarity\":1}");
  }

  @Test
  void a_reading_has_the_keys_of_the_format_and_its_actors_last() {
    assertThat(JsonLines.READINGS.line(RichCase.READING))
        .startsWith(
            "{\"article\":\"aaa\",\"mentions\":[{\"span\":[41,50],\"actor\":\"person:ada-quill\","
                + "\"type\":\"person\"}],\"quotations\":[{\"span\":[30,37],\"direct\":false,\"cue\":[38,55],"
                + "\"speaker\":{\"span\":[41,50],\"actor\":\"person:ada-quill\",\"name\":\"Ada Quill\"},"
                + "\"confidence\":0.875,\"others\":[{\"span\":[0,4],\"name\":\"Velm\"}],"
                + "\"cues\":[[38,39],[51,55]],\"mixed\":true,\"denied\":true}")
        .contains(
            "\"reports\":[{\"span\":[0,28],\"type\":\"MOBILIZE\",\"mode\":\"troops\","
                + "\"actors\":[\"state:velm\"],\"recipients\":[\"place:ostra\"],\"place\":\"Ostra\","
                + "\"when\":{\"from\":\"2031-03-01\",\"to\":\"2031-03-04\"},\"realis\":\"conditional\","
                + "\"holder\":\"person:ada-quill\",\"trigger\":[5,9]")
        .contains(
            "],\"influences\":[{\"span\":[0,28],"
                + "\"cause\":{\"span\":[0,4],\"text\":\"boats of Velm\"},"
                + "\"effect\":{\"span\":[23,28],\"text\":\"calm in Ostra\"},\"sign\":-1,"
                + "\"realis\":\"possible\",\"holder\":\"person:ada-quill\",\"condition\":[10,12]},")
        .contains("\"sign\":0,\"realis\":\"denied\"}]")
        .contains("],\"actors\":[{\"id\":\"person:ada-quill\"");
  }

  @Test
  void an_event_counts_its_origins() {
    assertThat(JsonLines.EVENTS.line(RichCase.PICTURE.events().get(0)))
        .contains(
            "\"reports\":[{\"article\":\"aaa\",\"span\":[0,28]},{\"article\":\"bbb\",\"span\":[0,34]}]")
        .contains(
            "\"independentOrigins\":2,\"verdict\":\"single-origin\",\"numbers\":[{\"what\":\"boat\"")
        .contains("{\"value\":40,\"articles\":[\"aaa\"]")
        .endsWith("\"originKeys\":[\"aaa\",\"outside:the memoirs\"]}");
  }

  @Test
  void a_saying_ends_with_what_drifted() {
    assertThat(JsonLines.SAYINGS.line(RichCase.PICTURE.sayings().get(0)))
        .contains(
            "\"drifts\":[{\"was\":{\"article\":\"aaa\",\"span\":[0,28]},"
                + "\"now\":{\"article\":\"bbb\",\"span\":[0,34]},\"course\":\"copied\","
                + "\"edits\":[{\"was\":[5,9],\"now\":[5,15],\"gone\":\"sent\",\"come\":\"dispatched\"},"
                + "{\"was\":[9,9],\"now\":[16,18],\"come\":\"44\"}]}")
        .endsWith(
            "\"course\":\"independent\",\"speakers\":{\"was\":{\"span\":[41,50],"
                + "\"actor\":\"person:ada-quill\",\"name\":\"Ada Quill\"},"
                + "\"now\":{\"span\":[0,4],\"actor\":\"state:velm\",\"name\":\"Velm\"}}}]}");
  }

  @Test
  void an_actor_has_its_first_role_in_words_and_all_of_them_with_passages() {
    assertThat(JsonLines.ACTORS.line(RichCase.PICTURE.actors().get(0)))
        .endsWith(
            "\"role\":\"harbour master of Ostra\",\"roles\":[{\"words\":\"harbour master of Ostra\","
                + "\"affiliation\":\"place:ostra\",\"at\":[{\"article\":\"aaa\",\"span\":[28,33]}]},"
                + "{\"words\":\"captain\"}]}");
    assertThat(
            JsonLines.ACTORS
                .parse("{\"id\":\"x\",\"name\":\"X\",\"type\":\"person\",\"role\":\"mayor\"}")
                .role())
        .as("a line of before roles had passages")
        .isEqualTo("mayor");
  }

  @Test
  void a_line_written_by_others_may_lack_what_only_we_know() {
    Article article =
        JsonLines.ARTICLES.parse("{\"text\":\"Boats.\",\"outlet\":null,\"extra\":[1,{}]}");
    assertThat(article.id()).hasSize(12).matches("[0-9a-f]+");
    assertThat(article.source().location()).isEqualTo("line#1");
    assertThat(article.text()).isEqualTo("Boats.");
  }

  private static List<String> keys(String line) {
    Matcher matcher = KEY.matcher(line);
    return matcher.results().map(found -> found.group(1)).toList();
  }
}
