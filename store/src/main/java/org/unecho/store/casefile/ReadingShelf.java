package org.unecho.store.casefile;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.unecho.model.Article;
import org.unecho.model.Influence;
import org.unecho.model.Mention;
import org.unecho.model.Quotation;
import org.unecho.model.Quotation.Speaker;
import org.unecho.model.Reading;
import org.unecho.model.Report;
import org.unecho.store.lines.JsonLines;

/** Readings, one for each article. */
final class ReadingShelf {
  private final Handle handle;

  ReadingShelf(Handle handle) {
    this.handle = handle;
  }

  void save(Article article, Reading reading) {
    handle.execute("DELETE FROM reading WHERE article = ?", article.id());
    handle.execute(
        "INSERT INTO reading VALUES (?, ?)", article.id(), JsonLines.READINGS.exactLine(reading));
    mentions(article, reading);
    quotations(article, reading);
    reports(article, reading);
    influences(article, reading);
  }

  private void mentions(Article article, Reading reading) {
    try (Rows rows = Rows.into(handle, "mention", 7)) {
      int number = 0;
      for (Mention mention : reading.mentions()) {
        rows.add(
            article.id(),
            ++number,
            mention.span().start(),
            mention.span().end(),
            Rows.words(article.text(), mention.span()),
            mention.actor(),
            mention.type().word());
      }
    }
  }

  private void quotations(Article article, Reading reading) {
    try (Rows rows = Rows.into(handle, "quotation", 10)) {
      int number = 0;
      for (Quotation quotation : reading.quotations()) {
        List<Speaker> speakers = quotation.speakers();
        rows.add(
            article.id(),
            ++number,
            quotation.span().start(),
            quotation.span().end(),
            Rows.words(article.text(), quotation.span()),
            Text.word(quotation.form()),
            Text.joined(speakers.stream().map(Speaker::name).toList()),
            Text.joined(speakers.stream().map(Speaker::actor).toList()),
            quotation.confidence().value(),
            quotation.manner().denied());
      }
    }
  }

  private void reports(Article article, Reading reading) {
    try (Rows rows = Rows.into(handle, "report", 14)) {
      int number = 0;
      for (Report report : reading.reports()) {
        rows.add(
            article.id(),
            ++number,
            report.span().start(),
            report.span().end(),
            Rows.words(article.text(), report.span()),
            report.action().type().name(),
            report.action().mode(),
            Text.joined(report.parties().actors()),
            Text.joined(report.parties().recipients()),
            report.place(),
            Text.first(report.when()),
            Text.last(report.when()),
            report.stance().realis().word(),
            report.stance().holder());
      }
    }
  }

  private void influences(Article article, Reading reading) {
    try (Rows rows = Rows.into(handle, "influence", 15)) {
      int number = 0;
      for (Influence influence : reading.influences()) {
        rows.add(
            article.id(),
            ++number,
            influence.span().start(),
            influence.span().end(),
            Rows.words(article.text(), influence.span()),
            influence.cause().span().start(),
            influence.cause().span().end(),
            influence.cause().text(),
            influence.effect().span().start(),
            influence.effect().span().end(),
            influence.effect().text(),
            influence.sign().value(),
            influence.stance().realis().word(),
            influence.stance().holder(),
            influence.condition().map(span -> Rows.words(article.text(), span)).orElse(""));
      }
    }
  }

  void forgetAll() {
    handle.execute("DELETE FROM reading");
  }

  /** All readings, in the order of {@link ArticleShelf#list()}. */
  List<Reading> list() {
    return handle
        .createQuery(
            "SELECT r.record FROM reading r JOIN article a ON a.id = r.article"
                + " ORDER BY a.source, a.id")
        .mapTo(String.class)
        .map(JsonLines.READINGS::parse)
        .list();
  }
}
