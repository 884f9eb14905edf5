package org.unecho.desk.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real browser, without a window. */
final class Chromium {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** The picture of one point that the browser's start page holds. */
  private static final String DOT =
      "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

  private Chromium() {}

  /** Opens one that writes its profile to {@code folder}; skips the test where there is none. */
  static ChromeDriver open(Path folder) {
    assumeTrue(Files.exists(CHROMIUM) && Files.exists(DRIVER), "there is no Chromium here");
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
        options(folder));
  }

  private static ChromeOptions options(Path folder) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL"));
    return options;
  }

  /** The addresses that were asked for since the browser was opened. */
  static List<String> requests(ChromeDriver page) {
    return page.manage().logs().get("performance").getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** Whether that address stays on this machine: a file, or what the start page is made of. */
  static boolean staysHere(String url) {
    return url.startsWith("file:") || url.startsWith("chrome:") || url.equals(DOT);
  }
}
