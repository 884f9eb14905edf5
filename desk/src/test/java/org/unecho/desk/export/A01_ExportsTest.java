package org.unecho.desk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.unecho.desk.brief.Material;
import org.unecho.desk.brief.SmallCase;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Lineage;
import org.unecho.model.Overview;
import org.unecho.model.Picture;
import org.unecho.model.Published;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class A01_ExportsTest {
  private static final String HOSTILE = "=cmd|' /C calc'!A0 <b>\u0000\u0007\uFFFF]]>&\"";

  private static Exporter.Export small(Format format) {
    return Exporter.of(SmallCase.material()).export(format, Part.EVENTS);
  }

  private static Material hostile() {
    Material small = SmallCase.material();
    Picture picture = small.picture();
    List<Actor> actors =
        List.of(
            new Actor(
                "state:velm",
                HOSTILE,
                ActorType.STATE,
                List.of(HOSTILE),
                List.of(new Actor.Role("-1+1", "", List.of()))));
    Picture changed =
        new Picture(
            actors,
            picture.identities(),
            picture.events(),
            picture.schedule(),
            picture.sayings(),
            picture.overview(),
            picture.influences());
    return new Material(HOSTILE, small.articles(), small.lineage(), changed, List.of());
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonNode json(String text) {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void all_works_when_empty() throws Exception {
    Picture nothing =
        new Picture(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Overview.empty(),
            InfluenceMap.empty());
    Exporter empty =
        Exporter.of(
            new Material(
                "empty", List.of(), new Lineage(List.of(), List.of()), nothing, List.of()));
    for (Part part : Part.values()) {
      assertThat(empty.export(Format.JSONL, part).text()).isEmpty();
      assertThat(empty.export(Format.CSV, part).text().lines()).hasSize(1);
      assertThat(empty.export(Format.CSV, part).count()).isEqualTo("0 records of " + part.word());
    }
    assertThat(xml(empty.export(Format.GRAPHML, Part.EVENTS).text()).getDocumentElement())
        .isNotNull();
    assertThat(json(empty.export(Format.GEOJSON, Part.EVENTS).text()).get("features")).isEmpty();
    assertThat(empty.export(Format.ICS, Part.EVENTS).count())
        .isEqualTo("nothing is due in this case: a calendar without dates");
  }

  @Test
  void graphs_hold_every_tie_and_its_actors() throws Exception {
    Document graphml = xml(small(Format.GRAPHML).text());
    assertThat(graphml.getElementsByTagName("node").getLength()).isEqualTo(3);
    assertThat(graphml.getElementsByTagName("edge").getLength()).isEqualTo(2);
    assertThat(graphml.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://graphml.graphdrawing.org/xmlns");
    Document gexf = xml(small(Format.GEXF).text());
    assertThat(gexf.getElementsByTagName("node").getLength()).isEqualTo(3);
    assertThat(gexf.getElementsByTagName("edge").item(0).getAttributes().getNamedItem("start"))
        .hasToString("start=\"2031-03-03\"");
    assertThat(small(Format.GRAPHML).count()).isEqualTo("2 ties");
  }

  @Test
  void a_map_holds_every_event_and_guesses_no_place() {
    JsonNode map = json(small(Format.GEOJSON).text());
    assertThat(map.get("type").asString()).isEqualTo("FeatureCollection");
    assertThat(map.get("features")).hasSize(3);
    assertThat(map.get("features").get(0).get("geometry").isNull())
        .as("Ostra is on no map")
        .isTrue();
    assertThat(small(Format.GEOJSON).count()).isEqualTo("3 events");
  }

  @Test
  void a_timeline_holds_the_days_that_matter_and_says_how_many_are_named() {
    JsonNode timeline = json(small(Format.TIMELINEJS).text());
    assertThat(timeline.get("events")).hasSize(1);
    JsonNode date = timeline.get("events").get(0).get("start_date");
    assertThat(date.get("year").asInt()).isEqualTo(2031);
    assertThat(timeline.get("events").get(0).get("text").get("text").asString())
        .contains("Velm halted the Ostra ferries on Monday");
    assertThat(small(Format.TIMELINEJS).count()).isEqualTo("1 day told, of 2 named");
  }

  @Test
  void a_timeline_names_the_headline_where_no_outlet_is_known_and_never_an_id() {
    assertThat(slide("The Ostra Bell", "Ferries halted"))
        .endsWith("\u201d \u2014 The Ostra Bell</p>");
    assertThat(slide("", "Ferries halted"))
        .endsWith("\u201d \u2014 \u201cFerries halted\u201d</p>");
    assertThat(slide("", "")).endsWith("\u201d</p>");
  }

  /** The first paragraph of the first slide, all articles having that header. */
  private static String slide(String outlet, String title) {
    Material small = SmallCase.material();
    Header header = new Header(outlet, "", title, List.of(), Published.unknown());
    List<Article> articles =
        small.articles().stream()
            .map(
                each ->
                    new Article(
                        each.id(),
                        header,
                        each.language(),
                        each.text(),
                        each.furniture(),
                        each.source(),
                        List.of()))
            .toList();
    Material changed =
        new Material(small.title(), articles, small.lineage(), small.picture(), List.of());
    JsonNode event =
        json(Exporter.of(changed).export(Format.TIMELINEJS, Part.EVENTS).text())
            .get("events")
            .get(0);
    assertThat(event.get("autolink").asBoolean()).isFalse();
    String text = event.get("text").get("text").asString();
    return text.substring(0, text.indexOf("</p>") + "</p>".length());
  }

  @Test
  void hostile_text_stays_text_in_every_form() throws Exception {
    Exporter exporter = Exporter.of(hostile());
    assertThat(
            xml(exporter.export(Format.GRAPHML, Part.EVENTS).text())
                .getElementsByTagName("b")
                .getLength())
        .isZero();
    assertThat(
            xml(exporter.export(Format.GEXF, Part.EVENTS).text())
                .getElementsByTagName("b")
                .getLength())
        .isZero();
    String title =
        json(exporter.export(Format.TIMELINEJS, Part.EVENTS).text())
            .get("title")
            .get("text")
            .get("headline")
            .asString();
    assertThat(title).contains("&lt;b&gt;").doesNotContain("<b>");
    String csv = exporter.export(Format.CSV, Part.ACTORS).text();
    assertThat(csv).contains(",\"'=cmd|' /C calc'!A0 <b>").contains(",'-1+1\r\n");
  }

  @Test
  void a_table_has_its_rows_and_numbers_stay_numbers() {
    Exporter exporter = Exporter.of(SmallCase.material());
    Exporter.Export ties = exporter.export(Format.CSV, Part.NETWORK);
    assertThat(ties.text().lines()).hasSize(3);
    assertThat(ties.text()).contains("deeds,1,-7,-7,2031-03-03,2031-03-09,1,");
    assertThat(ties.count()).isEqualTo("2 records of network");
    for (Part part : Part.values()) {
      assertThat(exporter.export(Format.CSV, part).text()).endsWith("\r\n");
      exporter.export(Format.JSONL, part).text().lines().forEach(A01_ExportsTest::json);
    }
  }

  @Test
  void a_format_that_is_not_there_is_refused_with_the_list_of_those_that_are() {
    assertThatThrownBy(() -> Format.of("ftm"))
        .hasMessage(
            "there is no export to 'ftm'; there are jsonl, csv, md, html, ics, graphml, gexf,"
                + " geojson, timelinejs");
    assertThatThrownBy(() -> Part.of("rumours")).hasMessageContaining("it holds articles, deriv");
    assertThat(Format.of("GraphML")).isEqualTo(Format.GRAPHML);
  }
}
