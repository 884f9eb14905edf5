package org.unecho.desk.export;

import java.io.StringWriter;
import java.util.Optional;
import org.unecho.desk.brief.Material;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Event;
import org.unecho.model.Passage;
import org.unecho.picture.places.Gazetteer;
import org.unecho.picture.places.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The events on a map (Butler et al., <i>The GeoJSON Format</i>, RFC 7946, 2016). An event whose
 * place is not told, or not in the table of places, has no geometry; a country is a point at its
 * capital, and says so.
 */
final class GeoJson {
  private final Material from;
  private final JsonGenerator out;

  private GeoJson(Material from, JsonGenerator out) {
    this.from = from;
    this.out = out;
  }

  static String write(Material from) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new GeoJson(from, out).write();
    }
    return text + "\n";
  }

  private void write() {
    out.writeStartObject();
    out.writeStringProperty("type", "FeatureCollection");
    out.writeName("features");
    out.writeStartArray();
    from.picture().events().forEach(this::feature);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void feature(Event event) {
    Optional<Place> place = Gazetteer.get().find(event.happening().place());
    out.writeStartObject();
    out.writeStringProperty("type", "Feature");
    out.writeStringProperty("id", event.id());
    out.writeName("geometry");
    place.ifPresentOrElse(this::point, out::writeNull);
    out.writeName("properties");
    properties(event, place);
    out.writeEndObject();
  }

  private void point(Place place) {
    out.writeStartObject();
    out.writeStringProperty("type", "Point");
    out.writeName("coordinates");
    out.writeStartArray();
    out.writeNumber(place.longitude());
    out.writeNumber(place.latitude());
    out.writeEndArray();
    out.writeEndObject();
  }

  private void properties(Event event, Optional<Place> place) {
    out.writeStartObject();
    text("label", event.label());
    text("type", event.happening().type().name());
    text("place", event.happening().place());
    place.ifPresent(
        found -> {
          text("drawnAt", found.name());
          text("precision", found.isCountry() ? "country, drawn at its capital" : "town or region");
        });
    event.happening().when().from().ifPresent(day -> text("from", day.toString()));
    event.happening().when().to().ifPresent(day -> text("to", day.toString()));
    text("realis", event.realis().word());
    text("verdict", event.corroboration().verdict().word());
    out.writeName("independentOrigins");
    out.writeNumber(event.corroboration().independentOrigins());
    Passage first = event.reports().get(0);
    text("words", words(first));
    text("article", first.article());
    out.writeEndObject();
  }

  private String words(Passage at) {
    return from.articles().stream()
        .filter(article -> article.id().equals(at.article()))
        .filter(article -> at.span().end() <= article.text().length())
        .map(article -> article.words(at.span()))
        .findFirst()
        .orElse("");
  }

  private void text(String name, String value) {
    out.writeStringProperty(name, Shown.block(value));
  }
}
