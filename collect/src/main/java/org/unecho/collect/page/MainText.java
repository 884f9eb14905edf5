package org.unecho.collect.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the article's text on a page by a cascade: the first source that gives enough text wins.
 *
 * <p>The order of the sources follows what Adrien Barbaresi, "Trafilatura: A Web Scraping Library
 * and Command-Line Tool for Text Discovery and Extraction", ACL 2021, found to work, much
 * shortened.
 */
final class MainText {
  /** Shorter findings are teasers or captions; the next source of the cascade is asked. */
  private static final int ENOUGH = 250;

  private static final String NEVER =
      "script, style, noscript, template, nav, iframe, svg, button, select, input, object, embed,"
          + " video, audio, canvas, figcaption";

  /** Seldom article, but some sites wrap the whole page in one. */
  private static final String SELDOM = "footer, aside, form, [hidden], [aria-hidden=true]";

  private static final Pattern PAGE_PART =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:share|sharing|social|newsletter|subscribe|related|recommend\\w*|sidebar|breadcrumbs?"
              + "|comments?|respond|disqus|promo|advert\\w*|ads?|adslot|sponsor\\w*|cookies?|consent|paywall|popup|modal"
              + "|tags|taglist|author-?bio|bio|byline|caption|credits?|read-?more|more-?(?:stories|news)|most-?(?:read|popular)"
              + "|outbrain|taboola|widget|navigation|navbar|menu|footer|masthead|trending|toolbar|signup|copyright)(?=$|[\\s_-])");

  private static final String KEPT = "article, main, body, h1";

  private static final List<String> CONTAINERS =
      List.of(
          "[itemprop=articleBody]",
          ".article-body, .article__body, .articlebody, .article-content, .article__content, .article-text,"
              + " .entry-content, .post-content, .post-body, .story-body, .story-content, .td-post-content,"
              + " #article-body, #articleBody, #article-content, #storytext, .StandardArticleBody_body",
          "article",
          "[role=article]",
          "main, [role=main]");

  private MainText() {}

  static String of(Document document, String structured) {
    document.select(NEVER).remove();
    Element body = document.body();
    dropPageParts(body);
    for (String container : CONTAINERS) {
      String text = longest(document.select(container));
      if (text.length() >= ENOUGH) {
        return text;
      }
    }
    String dense = densest(body);
    if (dense.length() >= ENOUGH) {
      return dense;
    }
    if (structured.length() > dense.length()) {
      return structured.strip();
    }
    return dense.isEmpty() ? Blocks.of(body) : dense;
  }

  /** Two rounds, as what the first drops makes the page smaller for the second. */
  private static void dropPageParts(Element body) {
    drop(body.select(SELDOM), body);
    List<Element> named = new ArrayList<>();
    for (Element part : body.select("[class], [id]")) {
      if (PAGE_PART.matcher(part.className() + " " + part.id()).find()) {
        named.add(part);
      }
    }
    drop(named, body);
  }

  /** Drops parts of the page, but none that holds half of its text. */
  private static void drop(List<Element> parts, Element body) {
    int whole = body.text().length();
    for (Element part : parts) {
      if (part.parent() != null && !part.is(KEPT) && part.text().length() <= whole / 2) {
        part.remove();
      }
    }
  }

  private static String longest(Elements containers) {
    String longest = "";
    for (Element container : containers) {
      String text = Blocks.of(container);
      if (text.length() > longest.length()) {
        longest = text;
      }
    }
    return longest;
  }

  /** The text of the element with most prose in its own paragraphs; a grandparent gets half. */
  private static String densest(Element body) {
    Map<Element, Integer> score = new LinkedHashMap<>();
    for (Element paragraph : body.select("p")) {
      int length = paragraph.text().length() - 2 * paragraph.select("a").text().length();
      Element parent = paragraph.parent();
      if (length < 40 || parent == null) {
        continue;
      }
      score.merge(parent, length, Integer::sum);
      Element above = parent.parent();
      if (above != null) {
        score.merge(above, length / 2, Integer::sum);
      }
    }
    List<Map.Entry<Element, Integer>> ranked = new ArrayList<>(score.entrySet());
    ranked.sort(Map.Entry.<Element, Integer>comparingByValue().reversed());
    return ranked.isEmpty() ? "" : Blocks.of(ranked.get(0).getKey());
  }
}
