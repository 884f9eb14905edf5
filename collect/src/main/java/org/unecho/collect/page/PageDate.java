package org.unecho.collect.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.unecho.collect.line.Dates;
import org.unecho.collect.line.IsoMoment;
import org.unecho.model.Published;
import org.unecho.model.Published.Basis;

/** Finds when a page was published: JSON-LD, then meta, then time elements, then the address. */
final class PageDate {
  private static final String META =
      "meta[property=article:published_time], meta[property=og:published_time],"
          + " meta[itemprop=datePublished], meta[name=date], meta[name=pubdate], meta[name=publishdate],"
          + " meta[name=publish-date], meta[name=publish_date], meta[name=parsely-pub-date],"
          + " meta[name=sailthru.date], meta[name=dc.date], meta[name=dc.date.issued],"
          + " meta[name=DC.date.issued], meta[name=article.published], meta[name=published_time],"
          + " meta[name=article:published_time]";

  private static final String TIME =
      "time[itemprop=datePublished], time[pubdate], [itemprop=datePublished], time[datetime]";

  private static final Pattern IN_URL =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{2})[/-](\\d{2})(?!\\d)");

  private PageDate() {}

  static Published find(Document document, List<Map<String, Object>> things, String url) {
    return StructuredData.first(things, "datePublished")
        .flatMap(text -> IsoMoment.parse(text, Basis.JSON_LD))
        .or(() -> first(document.select(META).eachAttr("content"), Basis.META))
        .or(() -> timeElement(document))
        .or(() -> inUrl(url))
        .orElse(Published.unknown());
  }

  private static Optional<Published> timeElement(Document document) {
    return document.select(TIME).stream()
        .filter(time -> !time.className().matches("(?i).*(updat|modif).*"))
        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"))
        .map(text -> IsoMoment.parse(text, Basis.TIME))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Published> first(List<String> texts, Basis basis) {
    return texts.stream()
        .map(text -> IsoMoment.parse(text, basis))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Published> inUrl(String url) {
    Matcher day = IN_URL.matcher(url);
    return day.find()
        ? Dates.at(url, day.start(1)).map(found -> Published.on(found.day(), Basis.URL))
        : Optional.empty();
  }
}
