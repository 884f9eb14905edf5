package org.unecho.reading.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.model.Report;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.reading.times.TimeFinder;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class B01_SentencesTest {
  private static final Header WEDNESDAY =
      new Header(
          "", "", "", List.of(), Published.on(LocalDate.of(2031, 3, 5), Published.Basis.SUPPLIED));

  @TestFactory
  Stream<DynamicTest> sentences() {
    return Cases.tests(getClass(), "sentences.cases.yml", B01_SentencesTest::check);
  }

  private static void check(Case one) {
    Article article = Articles.of("a", WEDNESDAY, one.text("text"));
    List<Report> reports = reports(article);
    List<String> told = reports.stream().map(report -> line(article, report)).toList();
    if (one.has("more")) {
      assertThat(told).containsAll(one.list("reports"));
    } else {
      assertThat(told).containsExactlyElementsOf(one.list("reports"));
    }
    for (String never : one.list("never")) {
      assertThat(reports)
          .filteredOn(report -> article.words(report.action().trigger()).equals(never))
          .noneMatch(report -> report.stance().realis().isFactual());
    }
  }

  static List<Report> reports(Article article) {
    ParsedArticle parsed = SyntaxParser.of().parse(article);
    TimeFinder times = TimeFinder.of();
    return ReportFinder.of(times::when)
        .find(parsed, Gazette.mentions(article.text()), times.find(parsed), List.of());
  }

  private static String line(Article article, Report report) {
    Report.Action action = report.action();
    StringBuilder line = new StringBuilder(action.type().name());
    line.append(action.mode().isEmpty() ? "" : ":" + action.mode());
    line.append(' ').append(article.words(action.trigger()));
    line.append(' ').append(report.stance().realis().word());
    line.append(' ').append(ids(report.parties().actors()));
    line.append(" > ").append(ids(report.parties().recipients()));
    line.append(report.place().isEmpty() ? "" : " @" + report.place());
    report
        .when()
        .from()
        .filter(day -> report.when().to().equals(report.when().from()))
        .ifPresent(day -> line.append(" on ").append(day));
    for (Report.Quantity quantity : report.quantities()) {
      line.append(String.format(Locale.ROOT, " %.0f %s", quantity.value(), quantity.what()));
    }
    return line.toString();
  }

  private static String ids(List<String> ids) {
    return ids.isEmpty() ? "-" : String.join("+", ids);
  }
}
