package org.unecho.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The blocks of an element as text, with a blank line between them. */
final class Blocks implements NodeVisitor {
  private static final Set<String> BLOCK =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "table",
          "tr",
          "td",
          "th",
          "dl",
          "dt",
          "dd",
          "figure",
          "body",
          "hr",
          "center",
          "address",
          "details",
          "summary");

  /** A block in which links hold more than this share of the text is a list of links. */
  private static final double LINKS = 0.6;

  /** Longer blocks are prose, however many links they hold. */
  private static final int LINK_BLOCK = 200;

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int depthOfLink;

  private Blocks() {}

  static String of(Element element) {
    Blocks blocks = new Blocks();
    element.traverse(blocks);
    blocks.flush();
    return String.join("\n\n", blocks.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String plain = words.text();
      text.append(plain);
      linked += depthOfLink > 0 ? plain.length() : 0;
    } else if (node instanceof Element element) {
      if (BLOCK.contains(element.normalName())) {
        flush();
      } else if (element.normalName().equals("br")) {
        text.append('\n');
      }
      depthOfLink += element.normalName().equals("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      depthOfLink -= element.normalName().equals("a") ? 1 : 0;
      if (BLOCK.contains(element.normalName())) {
        flush();
      }
    }
  }

  private void flush() {
    String block =
        text.toString()
            .replaceAll("[ \\t\\x0B\\f\\u00a0]{1,1000}", " ")
            .replaceAll(" ?\\n[ \\n]*", "\n")
            .strip();
    boolean links = block.length() < LINK_BLOCK && linked > LINKS * block.length();
    if (!block.isEmpty() && !links) {
      blocks.add(block);
    }
    text.setLength(0);
    linked = 0;
  }
}
