package org.unecho.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unecho.collect.line.IsoMoment;
import org.unecho.model.Header;
import org.unecho.model.Problem;
import org.unecho.model.Published;
import org.unecho.model.Published.Basis;
import org.unecho.model.Source;
import org.unecho.model.Span;

/** Makes a draft of one record of a JSON Lines file, with the keys of articles.jsonl. */
final class RecordDraft {
  private final Map<?, ?> members;
  private final Source source;
  private final Reporter reporter;
  private final List<Problem> problems = new ArrayList<>();

  RecordDraft(Map<?, ?> members, Source source, Reporter reporter) {
    this.members = members;
    this.source = source;
    this.reporter = reporter;
  }

  /** The draft; empty, after reporting why, if the record has no text. */
  Optional<Draft> draft() {
    if (!(members.get("text") instanceof String supplied) || supplied.isBlank()) {
      String found = members.containsKey("text") ? "one that is blank or no string" : "none";
      reporter.problem(
          "no-text", source.location(), "has no article: expected a key \"text\", found " + found);
      return Optional.empty();
    }
    String text = checked(supplied);
    String outlet = word("outlet").isBlank() ? word("publisher") : word("outlet");
    Header header = new Header(outlet, word("url"), word("title"), byline(), published());
    return Optional.of(
        new Draft(word("id"), header, language(), text, furniture(text), source, problems));
  }

  private String checked(String text) {
    int controls = Characters.controls(text);
    int lone = Characters.loneSurrogates(text);
    if (controls > 0) {
      remark("control-characters", "holds " + controls + " control characters, which were kept");
    }
    if (lone > 0) {
      remark(
          "lone-surrogates",
          "holds " + lone + " halves of characters, which were replaced by U+FFFD one for one");
    }
    return Characters.withoutLoneSurrogates(text);
  }

  private String word(String key) {
    Object value = members.get(key);
    if (value instanceof String text) {
      return Characters.withoutLoneSurrogates(Characters.withoutControls(text)).strip();
    }
    if (value instanceof Number number) {
      return number.toString();
    }
    if (value != null) {
      remark("bad-field", "has a \"" + key + "\" that is no string; it was left out");
    }
    return "";
  }

  private List<String> byline() {
    Object value = members.get("byline");
    if (value instanceof String name) {
      return name.isBlank() ? List.of() : List.of(name.strip());
    }
    List<String> names = new ArrayList<>();
    if (value instanceof List<?> items) {
      items.stream()
          .filter(item -> item instanceof String)
          .map(item -> String.valueOf(item).strip())
          .filter(name -> !name.isEmpty())
          .forEach(names::add);
    }
    return names;
  }

  private Published published() {
    String iso = word("published");
    if (iso.isBlank()) {
      return Published.unknown();
    }
    Optional<Published> read = IsoMoment.parse(iso, basis());
    if (read.isEmpty()) {
      remark(
          "bad-date",
          "has \"published\":\""
              + iso.substring(0, Math.min(iso.length(), 60))
              + "\": expected an ISO date of 1900 to 2099 such as 2022-01-31; the date is unknown");
    }
    return read.orElse(Published.unknown());
  }

  private Basis basis() {
    String word = word("publishedFrom");
    for (Basis basis : Basis.values()) {
      if (basis.word().equals(word)) {
        return basis;
      }
    }
    return Basis.SUPPLIED;
  }

  private String language() {
    String code = word("language").toLowerCase(Locale.ROOT);
    return code.matches("[a-z]{2}([-_].{0,20})?") ? code.substring(0, 2) : "";
  }

  private Optional<List<Span>> furniture(String text) {
    if (!(members.get("furniture") instanceof List<?> items)) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>();
    int reached = 0;
    for (Object item : items) {
      Optional<Span> span = span(item, reached, text.length());
      if (span.isEmpty()) {
        remark(
            "bad-furniture",
            "has \"furniture\" that is not sorted [start,end] pairs inside the text; it was marked anew");
        return Optional.empty();
      }
      spans.add(span.get());
      reached = span.get().end();
    }
    return Optional.of(spans);
  }

  private static Optional<Span> span(Object item, int from, int to) {
    if (item instanceof List<?> pair
        && pair.size() == 2
        && pair.get(0) instanceof Integer start
        && pair.get(1) instanceof Integer end
        && start >= from
        && end >= start
        && end <= to) {
      return Optional.of(new Span(start, end));
    }
    return Optional.empty();
  }

  private void remark(String code, String detail) {
    problems.add(new Problem(code, source.location(), source.location() + " " + detail));
  }
}
