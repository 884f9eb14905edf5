package org.unecho.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.unecho.desk.brief.BriefWriter;
import org.unecho.desk.brief.Material;
import org.unecho.model.Article;
import org.unecho.model.Corroboration;
import org.unecho.model.Drift;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Family;
import org.unecho.model.Header;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Overview;
import org.unecho.model.Passage;
import org.unecho.model.Picture;
import org.unecho.model.Problem;
import org.unecho.model.Published;
import org.unecho.model.Quotation;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Saying;
import org.unecho.model.Span;
import org.unecho.model.Verdict;
import org.unecho.model.When;
import org.unecho.testkit.Articles;

/** A page made from titles and texts that would like to run. */
@Tag("browser")
class A01_HostilePageTest {
  private static final String ATTACK =
      "\"'><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

  @TempDir private Path folder = Path.of("");
  private List<ChromeDriver> open = List.of();

  @BeforeEach
  void open_the_page() throws IOException {
    Path page = Files.writeString(folder.resolve("brief.html"), BriefWriter.of(hostile()).html());
    ChromeDriver driver = Chromium.open(folder);
    open = List.of(driver);
    driver.get(page.toUri().toString());
  }

  @AfterEach
  void close() {
    open.forEach(ChromeDriver::quit);
  }

  @Test
  void nothing_runs_nothing_is_loaded_and_every_citation_leads_to_its_passage() {
    ChromeDriver page = open.get(0);
    assertThat(page.getTitle()).contains("<script>");
    assertThat(page.findElements(By.cssSelector("script, img, iframe, object, link, form")))
        .isEmpty();
    assertThat(page.findElements(By.cssSelector("a.cite"))).hasSizeGreaterThan(3);
    for (WebElement link : page.findElements(By.tagName("a"))) {
      String target = String.valueOf(link.getDomAttribute("href"));
      assertThat(target).startsWith("#");
      assertThat(page.findElements(By.id(target.substring(1)))).as(target).hasSize(1);
    }
    assertThat(page.getPageSource()).doesNotContain("\u202e");
    List<String> requests = Chromium.requests(page);
    assertThat(requests).anyMatch(url -> url.endsWith("/brief.html"));
    assertThat(requests)
        .as("the page itself, and what the browser's own start page is made of")
        .allMatch(Chromium::staysHere);
  }

  @Test
  void the_page_fits_a_telephone() {
    ChromeDriver page = open.get(0);
    page.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    Object wide = page.executeScript("return document.documentElement.scrollWidth");
    assertThat(Integer.parseInt(String.valueOf(wide))).isLessThanOrEqualTo(360);
    assertThat(page.getScreenshotAs(OutputType.BYTES)).isNotEmpty();
  }

  private static Material hostile() {
    Article article = hostileArticle();
    Passage at = article.passage(new Span(0, article.text().length() - 20));
    Corroboration found =
        new Corroboration(List.of(article.id()), Verdict.SINGLE_ORIGIN, List.of());
    return new Material(
        ATTACK,
        List.of(article),
        new Lineage(
            List.of(),
            List.of(new Family("f1", new Origin.Outside(ATTACK), List.of(article.id())))),
        new Picture(
            List.of(),
            List.of(),
            List.of(event(at, found)),
            List.of(),
            List.of(
                new Saying(
                    "q1",
                    "",
                    ATTACK,
                    List.of(at),
                    Quotation.Manner.of(Quotation.Form.DIRECT),
                    found,
                    List.of(drift(at)))),
            Overview.empty(),
            InfluenceMap.empty()),
        List.of(new Problem("odd", ATTACK, ATTACK)));
  }

  private static Drift drift(Passage at) {
    Span start = new Span(at.span().start(), at.span().start());
    Quotation.Speaker speaker = new Quotation.Speaker(at.span(), ATTACK, ATTACK);
    return new Drift(
        at,
        at,
        Drift.Course.SHARED,
        List.of(new Drift.Edit(start, at.span(), "", ATTACK)),
        Optional.of(new Drift.Handover(speaker, speaker)));
  }

  private static Event event(Passage at, Corroboration found) {
    return new Event(
        "e1" + ATTACK,
        ATTACK,
        new Event.Happening(
            EventType.COERCE, "", new Report.Parties(List.of(), List.of()), ATTACK, When.unknown()),
        Realis.HAPPENED,
        List.of(at),
        found,
        List.of());
  }

  private static Article hostileArticle() {
    return Articles.of(
        "x" + ATTACK,
        new Header(
            ATTACK,
            "javascript:document.title='owned'",
            "\u202e" + ATTACK,
            List.of(ATTACK),
            Published.on(LocalDate.of(2031, 3, 4), Published.Basis.META)),
        "Velm halted the ferries "
            + ATTACK
            + " \u202eon Monday. </div></main>"
            + "boat".repeat(99));
  }
}
