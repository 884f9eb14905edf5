package org.unecho.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.unecho.desk.RunOfMain;

/** Two articles side by side, as somebody reads them. */
@Tag("browser")
class A02_SideBySidePageTest {
  private static final String LINE =
      "On day %1$d of the storm the guards of pier %1$d counted %2$d boats of the town of Tarn.\n\n";
  private static final String ATTACK = "<img src=x onerror=\"document.title='owned'\">";

  @TempDir private Path folder = Path.of("");
  private List<ChromeDriver> open = List.of();
  private String address = "";

  @BeforeEach
  void open_the_page() throws IOException {
    open = List.of(Chromium.open(folder));
    StringBuilder copy = new StringBuilder("Boats counted " + ATTACK + "\n\n");
    StringBuilder origin = new StringBuilder("Boats counted\n\n");
    for (int day = 1; day <= 40; day++) {
      copy.append(LINE.formatted(day, 100 + 3 * day));
      origin.append(LINE.formatted(day, 300 + 7 * day).replace("storm", "gale"));
    }
    Path a = Files.writeString(folder.resolve("a.txt"), copy);
    Path b = Files.writeString(folder.resolve("b.txt"), origin);
    Path page = folder.resolve("page.html");
    RunOfMain run = RunOfMain.of("compare", a.toString(), b.toString(), "--html", page.toString());
    assertThat(run.code()).as(run.err()).isZero();
    address = page.toUri().toString();
    open.get(0).get(address);
  }

  @AfterEach
  void close() {
    open.forEach(ChromeDriver::quit);
  }

  @Test
  void a_click_lights_both_passages_and_the_twin_comes_into_view() {
    ChromeDriver page = open.get(0);
    WebElement last = last(page);
    String number = String.valueOf(last.getDomAttribute("data-pair"));
    assertThat(inView(page, "o" + number)).isFalse();
    last.click();
    assertThat(lit(page)).containsExactlyInAnyOrder("t" + number, "o" + number);
    assertThat(inView(page, "o" + number)).isTrue();
    assertThat(page.getCurrentUrl()).endsWith("#t" + number);
    page.findElement(By.id("o1")).sendKeys(Keys.ENTER);
    assertThat(lit(page)).containsExactlyInAnyOrder("t1", "o1");
    assertThat(inView(page, "t1")).isTrue();
  }

  @Test
  void the_address_of_a_pair_opens_at_it() {
    ChromeDriver page = open.get(0);
    String number = String.valueOf(last(page).getDomAttribute("data-pair"));
    page.get("about:blank");
    page.get(address + "#t" + number);
    assertThat(lit(page)).containsExactlyInAnyOrder("t" + number, "o" + number);
    assertThat(inView(page, "t" + number)).isTrue();
    assertThat(inView(page, "o" + number)).isTrue();
  }

  @Test
  void nothing_of_the_articles_runs_nothing_is_loaded_and_links_lead_somewhere() {
    ChromeDriver page = open.get(0);
    assertThat(page.getTitle()).isNotEqualTo("owned");
    assertThat(page.findElements(By.cssSelector("img, iframe, object, link, form"))).isEmpty();
    assertThat(page.findElements(By.tagName("script"))).hasSize(1);
    for (WebElement link : page.findElements(By.cssSelector("a.twin"))) {
      String target = String.valueOf(link.getDomAttribute("href")).substring(1);
      assertThat(page.findElements(By.id(target))).as(target).hasSize(1);
    }
    assertThat(Chromium.requests(page)).allMatch(Chromium::staysHere);
  }

  private static WebElement last(ChromeDriver page) {
    List<WebElement> all = page.findElements(By.cssSelector("a.twin[id^=t]"));
    assertThat(all).hasSizeGreaterThan(20);
    return all.get(all.size() - 1);
  }

  private static List<String> lit(ChromeDriver page) {
    return page.findElements(By.cssSelector(".lit")).stream()
        .map(each -> String.valueOf(each.getDomAttribute("id")))
        .toList();
  }

  private static boolean inView(ChromeDriver page, String id) {
    Object seen =
        page.executeScript(
            "const e = document.getElementById(arguments[0]), r = e.getBoundingClientRect(),"
                + " p = e.closest('.text').getBoundingClientRect();"
                + " return r.top >= p.top - 1 && r.bottom <= p.bottom + 1"
                + " && r.top >= 0 && r.bottom <= innerHeight;",
            id);
    return Boolean.TRUE.equals(seen);
  }
}
