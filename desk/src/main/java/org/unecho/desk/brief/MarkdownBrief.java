package org.unecho.desk.brief;

import java.util.List;

/** Writes a brief as CommonMark; whatever the text from the web holds stays text. */
final class MarkdownBrief {
  private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&$^=:\"'";

  private final StringBuilder out = new StringBuilder();

  private MarkdownBrief() {}

  static String write(Brief brief) {
    MarkdownBrief writer = new MarkdownBrief();
    writer.heading(1, brief.title());
    writer.out.append(escape(brief.scope())).append("\n\n");
    brief.overview().forEach(writer::item);
    brief.sections().forEach(writer::section);
    writer.citations(brief.citations());
    return writer.out.toString();
  }

  private void heading(int level, String title) {
    if (out.length() > 0
        && out.charAt(out.length() - 1) == '\n'
        && !out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
    out.append("#".repeat(level)).append(' ').append(escape(title)).append("\n\n");
  }

  private void section(Section section) {
    heading(2, section.title());
    out.append('_').append(escape(section.lead())).append("_\n\n");
    if (section.groups().isEmpty()) {
      out.append("Nothing found.\n\n");
    }
    for (Group group : section.groups()) {
      if (!group.title().isEmpty()) {
        heading(3, group.title());
      }
      group.items().forEach(this::item);
      if (!group.table().rows().isEmpty()) {
        table(group.table());
      }
    }
  }

  private void table(Table table) {
    out.append('\n');
    table.head().forEach(cell -> out.append("| ").append(escape(cell)).append(' '));
    out.append("|\n").append("| --- ".repeat(table.head().size())).append("|\n");
    for (List<Sentence> row : table.rows()) {
      for (Sentence cell : row) {
        out.append("| ");
        pieces(cell);
        out.append(' ');
      }
      out.append("|\n");
    }
  }

  private void item(Item item) {
    String bullet = "- ";
    for (Sentence sentence : item.sentences()) {
      out.append(bullet);
      sentence(sentence);
      bullet = "  - ";
    }
  }

  private void sentence(Sentence sentence) {
    pieces(sentence);
    out.append('\n');
  }

  private void pieces(Sentence sentence) {
    for (Piece piece : sentence.pieces()) {
      String text = escape(piece.text());
      switch (piece.style()) {
        case STRONG -> out.append("**").append(text).append("**");
        case QUOTE -> out.append('“').append(text).append('”');
        case GONE -> out.append("\\[−").append(text).append("−\\]");
        case COME -> out.append("{+").append(text).append("+}");
        case CITE -> out.append(" \\[").append(text).append("\\]");
        case VERDICT -> out.append('(').append(text).append(')');
        default -> out.append(text);
      }
    }
    sentence.cited().forEach(number -> out.append(" \\[").append(number).append("\\]"));
  }

  private void citations(List<Citation> citations) {
    heading(2, "Passages");
    for (Citation citation : citations) {
      out.append(citation.number())
          .append(". “")
          .append(escape(citation.words()))
          .append("” — ")
          .append(escape(citation.place()))
          .append(", ")
          .append(citation.offsets())
          .append('\n');
    }
  }

  /** Every mark that could mean something gets a backslash where it can mean something. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (isSpecial(text, i)) {
        escaped.append('\\');
      }
      escaped.append(unit == '\n' || unit == '\r' ? ' ' : unit);
    }
    return escaped.toString();
  }

  /** Some marks mean something anywhere, others only where a line could begin. */
  private static boolean isSpecial(String text, int at) {
    char unit = text.charAt(at);
    if (SPECIAL.indexOf(unit) < 0) {
      return false;
    }
    boolean anywhere = "\\`*_[]<>|~&$^".indexOf(unit) >= 0;
    boolean link = unit == ':' && text.startsWith("://", at);
    boolean name = unit == '.' && at >= 3 && text.startsWith("www", at - 3);
    boolean opens = "#+-=".indexOf(unit) >= 0 && at == 0;
    boolean numbers = ".)".indexOf(unit) >= 0 && isNumber(text, at);
    return anywhere || link || name || opens || numbers;
  }

  /** Whether nothing but figures stands before {@code at}: together they would begin a list. */
  private static boolean isNumber(String text, int at) {
    return at > 0 && at < 10 && text.chars().limit(at).allMatch(Character::isDigit);
  }
}
