package org.unecho.store.lines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.unecho.model.Corroboration;
import org.unecho.model.Explanation;
import org.unecho.model.Origin;
import org.unecho.model.Passage;
import org.unecho.model.Quotation;
import org.unecho.model.Span;
import org.unecho.model.Verdict;
import org.unecho.model.When;

/** The pieces that several shapes hold: passages, reasons, days, origins, verdicts. */
final class Parts {
  private Parts() {}

  static void passage(Passage passage, Keys to) {
    to.text("article", passage.article()).span("span", passage.span());
  }

  static Passage passage(Json from) {
    return new Passage(from.text("article"), from.span("span"));
  }

  static void speaker(Quotation.Speaker speaker, Keys to) {
    to.span("span", speaker.span()).text("actor", speaker.actor()).text("name", speaker.name());
  }

  static Quotation.Speaker speaker(Json from) {
    return new Quotation.Speaker(from.span("span"), from.text("actor"), from.text("name"));
  }

  static void why(Explanation why, Keys to) {
    to.number("value", why.value())
        .text("how", why.how())
        .objects("because", why.because(), Parts::why)
        .objects("at", why.at(), Parts::passage);
  }

  static Explanation why(Json from) {
    return new Explanation(
        from.number("value"),
        from.text("how"),
        from.list("because", Parts::why),
        from.list("at", Parts::passage));
  }

  static void when(String key, When when, Keys to) {
    if (when.isKnown()) {
      to.object(key, when, Parts::days);
    }
  }

  private static void days(When when, Keys to) {
    when.from().ifPresent(day -> to.text("from", day.toString()));
    when.to().ifPresent(day -> to.text("to", day.toString()));
  }

  static When when(String key, Json from) {
    return from.find(key).map(days -> days.as(Parts::days)).orElse(When.unknown());
  }

  private static When days(Json from) {
    LocalDate first = LocalDate.parse(from.get("from").asText());
    return from.has("to") ? When.between(first, LocalDate.parse(from.text("to"))) : When.on(first);
  }

  static void origin(Origin origin, Keys to) {
    if (origin instanceof Origin.Outside outside) {
      to.text("outside", outside.label());
    } else {
      to.text("origin", origin.key());
    }
  }

  static Origin origin(Json from) {
    return from.has("outside")
        ? new Origin.Outside(from.text("outside"))
        : new Origin.Inside(from.get("origin").asText());
  }

  /** Origins stand as family ids, as the format asks; their keys follow with {@link #keys}. */
  static void origins(Corroboration found, Keys to) {
    to.texts("origins", found.origins().stream().map(Parts::familyId).toList())
        .number("independentOrigins", found.independentOrigins())
        .text("verdict", found.verdict().word());
  }

  static void keys(Corroboration found, Keys to) {
    to.texts("originKeys", found.origins());
  }

  static Corroboration corroboration(Json from) {
    List<Explanation> why = from.list("why", Parts::why);
    return new Corroboration(from.texts("originKeys"), from.word("verdict", Verdict.class), why);
  }

  static void form(Quotation.Form form, Keys to) {
    to.flag("direct", form == Quotation.Form.DIRECT);
  }

  static void mixed(Quotation.Form form, Keys to) {
    if (form == Quotation.Form.MIXED) {
      to.flag("mixed", true);
    }
  }

  /** Where the words stand that attribute: one span around all of them. */
  static void cue(List<Span> cue, Keys to) {
    cue.stream().reduce(Span::hull).ifPresent(hull -> to.span("cue", hull));
  }

  /** The pieces of a cue that has several. */
  static void cues(List<Span> cue, Keys to) {
    if (cue.size() > 1) {
      to.spans("cues", cue);
    }
  }

  static void denied(Quotation.Manner manner, Keys to) {
    if (manner.denied()) {
      to.flag("denied", true);
    }
  }

  static Quotation.Manner manner(Json from) {
    List<Span> cue = from.spans("cues");
    if (cue.isEmpty() && from.has("cue")) {
      cue = List.of(from.span("cue"));
    }
    return new Quotation.Manner(form(from), cue, from.flag("denied"));
  }

  private static Quotation.Form form(Json from) {
    if (from.flag("mixed")) {
      return Quotation.Form.MIXED;
    }
    return from.flag("direct") ? Quotation.Form.DIRECT : Quotation.Form.INDIRECT;
  }

  /** The id that the model gives the family of that origin: f and 11 digits of its key's hash. */
  static String familyId(String key) {
    return "f" + sha256(key).substring(0, 11);
  }

  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
