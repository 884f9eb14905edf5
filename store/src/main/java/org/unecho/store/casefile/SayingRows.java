package org.unecho.store.casefile;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.unecho.model.Drift;
import org.unecho.model.Passage;
import org.unecho.model.Quotation;
import org.unecho.model.Saying;
import org.unecho.model.Span;
import org.unecho.store.lines.JsonLines;

/** Sayings, and where their wordings differ. */
final class SayingRows {
  private final Handle handle;
  private final Map<String, String> texts;

  SayingRows(Handle handle, Map<String, String> texts) {
    this.handle = handle;
    this.texts = texts;
  }

  void add(List<Saying> sayings) {
    try (Rows rows = Rows.into(handle, "saying", 10)) {
      int number = 0;
      for (Saying saying : sayings) {
        rows.add(
            saying.id(),
            ++number,
            saying.name(),
            saying.actor(),
            Text.word(saying.form()),
            words(saying.quotations().get(0)),
            saying.corroboration().independentOrigins(),
            saying.corroboration().verdict().word(),
            JsonLines.SAYINGS.exactLine(saying),
            saying.manner().denied());
      }
    }
    try (Rows rows = Rows.into(handle, "saying_drift", 13)) {
      sayings.forEach(saying -> drifts(saying, rows));
    }
  }

  private String words(Passage at) {
    return Rows.words(texts.getOrDefault(at.article(), ""), at.span());
  }

  private static void drifts(Saying saying, Rows rows) {
    int number = 0;
    for (Drift drift : saying.drifts()) {
      for (Drift.Edit edit : drift.edits()) {
        row(saying, ++number, drift, edit, rows);
      }
      if (drift.edits().isEmpty()) {
        rows.add(
            saying.id(),
            ++number,
            drift.course().word(),
            drift.was().article(),
            drift.was().span().start(),
            drift.was().span().end(),
            "",
            drift.now().article(),
            drift.now().span().start(),
            drift.now().span().end(),
            "",
            before(drift),
            after(drift));
      }
    }
  }

  private static void row(Saying saying, int number, Drift drift, Drift.Edit edit, Rows rows) {
    Span was = edit.was();
    Span now = edit.now();
    rows.add(
        saying.id(),
        number,
        drift.course().word(),
        drift.was().article(),
        was.start(),
        was.end(),
        edit.gone(),
        drift.now().article(),
        now.start(),
        now.end(),
        edit.come(),
        before(drift),
        after(drift));
  }

  private static String before(Drift drift) {
    return drift.speaker().map(Drift.Handover::was).map(Quotation.Speaker::name).orElse("");
  }

  private static String after(Drift drift) {
    return drift.speaker().map(Drift.Handover::now).map(Quotation.Speaker::name).orElse("");
  }
}
