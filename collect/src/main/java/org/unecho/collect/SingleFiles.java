package org.unecho.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.unecho.collect.page.Page;
import org.unecho.collect.page.PageReader;
import org.unecho.model.Header;
import org.unecho.model.Problem;
import org.unecho.model.Source;

/** Reads files that hold one article: plain text, Markdown, HTML. */
final class SingleFiles {
  private final PageReader pages = new PageReader();
  private final Consumer<Draft> drafts;
  private final Reporter problems;

  SingleFiles(Consumer<Draft> drafts, Reporter problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  static boolean reads(String name) {
    return name.endsWith(".txt") || name.endsWith(".md") || isHtml(name);
  }

  private static boolean isHtml(String name) {
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  void read(Path file, Source source) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Optional<PlainText> plain = PlainText.decode(bytes);
    String name = source.location().toLowerCase(Locale.ROOT);
    if (plain.isEmpty() && !(isHtml(name) && looksLikeHtml(bytes))) {
      problems.problem(
          "binary-file",
          source.location(),
          "is not text: expected UTF-8, UTF-16 with its mark or a Western encoding, found bytes of"
              + " none of them");
    } else if (isHtml(name)) {
      html(parse(bytes, plain), source);
    } else {
      text(plain.orElseThrow(), source, name.endsWith(".md"));
    }
  }

  private static boolean looksLikeHtml(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1);
    return head.indexOf('\0') < 0
        && head.contains("<")
        && head.toLowerCase(Locale.ROOT).contains("charset");
  }

  /** What the page says of its encoding goes before the guess from its bytes. */
  private static Document parse(byte[] bytes, Optional<PlainText> plain) throws IOException {
    return plain.isPresent() && !plain.get().guessed()
        ? Jsoup.parse(plain.get().text())
        : declared(bytes, plain);
  }

  private static Document declared(byte[] bytes, Optional<PlainText> plain) throws IOException {
    Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    boolean undeclared = document.charset().equals(StandardCharsets.UTF_8);
    return undeclared && plain.isPresent() ? Jsoup.parse(plain.get().text()) : document;
  }

  private void html(Document document, Source source) {
    Page page = pages.read(document);
    if (page.text().isBlank()) {
      problems.problem("no-body", source.location(), "holds no article: the page has no text");
      return;
    }
    give(page.header(), page.language(), page.text(), source, new ArrayList<>());
  }

  private void text(PlainText plain, Source source, boolean markdown) {
    List<Problem> remarks = new ArrayList<>();
    String location = source.location();
    if (plain.guessed()) {
      remarks.add(
          new Problem(
              "guessed-encoding",
              location,
              location + " is not UTF-8 as expected: it was read as " + plain.encoding()));
    }
    if (markdown) {
      Markdown read = Markdown.parse(plain.text());
      give(read.header(), "", read.text(), source, remarks);
    } else {
      give(Header.unknown(), "", plain.text(), source, remarks);
    }
  }

  private void give(
      Header header, String language, String text, Source source, List<Problem> remarks) {
    int bad = Characters.controls(text) + Characters.loneSurrogates(text);
    String location = source.location();
    if (bad > 0) {
      remarks.add(
          new Problem(
              "control-characters",
              location,
              location + " holds " + bad + " control characters, which were replaced one for one"));
    }
    String clean = Characters.withoutLoneSurrogates(Characters.withoutControls(text));
    drafts.accept(new Draft("", header, language, clean, Optional.empty(), source, remarks));
  }
}
