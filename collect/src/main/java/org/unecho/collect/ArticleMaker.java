package org.unecho.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unecho.collect.furniture.FurnitureMarker;
import org.unecho.collect.furniture.Marking;
import org.unecho.collect.header.HeaderReader;
import org.unecho.collect.language.LanguageTeller;
import org.unecho.collect.line.Line;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Problem;
import org.unecho.model.Span;

/** Makes articles of drafts: marks furniture, completes the header, tells the language. */
final class ArticleMaker {
  private final FurnitureMarker marker = new FurnitureMarker();
  private final HeaderReader headers = new HeaderReader();
  private final LanguageTeller languages = new LanguageTeller();

  Article make(Draft draft) {
    String text = draft.text();
    Marking marking = marker.mark(text, draft.header().title());
    Header header = HeaderReader.join(draft.header(), headers.read(marking));
    List<Span> furniture = draft.furniture().orElseGet(() -> marking.spansIn(text));
    String language = language(draft, marking);
    List<Problem> problems = new ArrayList<>(draft.problems());
    if (!language.isEmpty() && !language.equals("en")) {
      problems.add(otherLanguage(draft.source().location(), language));
    }
    String id =
        draft.id().isBlank() ? Digests.id(header.outlet(), header.url(), text) : draft.id().strip();
    return new Article(id, header, language, text, furniture, draft.source(), problems);
  }

  private static Problem otherLanguage(String location, String language) {
    String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    return new Problem(
        "other-language",
        location,
        location
            + " is in "
            + name
            + " ("
            + language
            + "): copies of it are traced, but only English is read");
  }

  private String language(Draft draft, Marking marking) {
    if (!draft.language().isBlank()) {
      return draft.language();
    }
    List<String> body = marking.bodyLines().stream().map(Line::words).toList();
    return languages.tell(String.join("\n", body));
  }

  /** Whether anything is left of the article without furniture and title. */
  static boolean hasBody(Article article) {
    StringBuilder body = new StringBuilder();
    article.body().forEach(span -> body.append(article.words(span)).append('\n'));
    List<Line> lines = Line.listOf(body.toString());
    boolean single = lines.size() == 1 && article.furniture().isEmpty();
    return lines.stream()
        .filter(line -> single || !line.words().equals(article.header().title()))
        .anyMatch(line -> line.words().chars().anyMatch(Character::isLetterOrDigit));
  }
}
