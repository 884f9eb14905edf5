package org.unecho.collect.page;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.unecho.model.Header;

/** Reads HTML pages. Holds no state; safe to share between threads. */
public final class PageReader {
  /** Reads {@code document}, which is changed by that: parts that are no article are removed. */
  public Page read(Document document) {
    List<Map<String, Object>> things = StructuredData.of(document);
    MetaData meta = new MetaData(document, things);
    Header header =
        new Header(
            meta.outlet(),
            meta.url(),
            meta.title(),
            meta.authors(),
            PageDate.find(document, things, meta.url()));
    return new Page(header, meta.language(), MainText.of(document, meta.articleBody()));
  }
}
