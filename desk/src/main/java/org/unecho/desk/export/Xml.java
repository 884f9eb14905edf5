package org.unecho.desk.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.unecho.desk.plain.Shown;

/** Writes one XML document; what XML cannot hold is shown as {@code U+FFFD}. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  Xml() {
    try {
      out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("a text can always be written", broken);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private Xml step(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("a text can always be written", broken);
    }
  }

  /** Opens an element; attributes come as name, value, name, value. */
  Xml open(String name, String... attributes) {
    return step(
        () -> {
          out.writeCharacters("\n");
          out.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) {
    return step(
        () -> {
          out.writeCharacters("\n");
          out.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** An element that holds a text. */
  Xml text(String name, String words, String... attributes) {
    open(name, attributes);
    step(() -> out.writeCharacters(clean(words)));
    return step(out::writeEndElement);
  }

  Xml close() {
    return step(out::writeEndElement);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  static String clean(String words) {
    return Shown.block(words).replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD");
  }

  /** The whole document. */
  String done() {
    step(out::writeEndDocument);
    return text + "\n";
  }
}
