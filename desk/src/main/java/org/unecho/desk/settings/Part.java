package org.unecho.desk.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.unecho.model.When;

/** A part of the file; what it should have been and is not is noted with its line. */
final class Part {
  private final Node node;
  private final String name;
  private final Faults faults;

  Part(Node node, String name, Faults faults) {
    this.node = node;
    this.name = name;
    this.faults = faults;
  }

  int line() {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  String name() {
    return name;
  }

  void wrong(String expected, String found) {
    faults.note(line(), expected + " for " + name, found);
  }

  /** The parts under {@code known} keys; any other key, and a key given twice, is noted. */
  Map<String, Part> keys(String... known) {
    Map<String, Part> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : tuples()) {
      String key = tuple.getKeyNode() instanceof ScalarNode plain ? plain.getValue() : "";
      int line = tuple.getKeyNode().getStartMark().map(Mark::getLine).orElse(0) + 1;
      String path = name.equals("the file") ? key : name + "." + key;
      if (!Arrays.asList(known).contains(key)) {
        faults.note(line, "one of the keys " + String.join(", ", known), unknown(key, known));
      } else if (keys.put(key, new Part(tuple.getValueNode(), path, faults)) != null) {
        faults.note(line, "the key '" + key + "' once", "it twice");
      }
    }
    return keys;
  }

  private static String unknown(String key, String[] known) {
    return "the unknown key '"
        + key
        + "'"
        + Nearest.of(key, Arrays.asList(known)).map(n -> " (is '" + n + "' meant?)").orElse("");
  }

  /** Every key with its part, whatever the keys are; a key given twice is noted. */
  Map<String, Part> entries() {
    Map<String, Part> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : tuples()) {
      String key = tuple.getKeyNode() instanceof ScalarNode plain ? plain.getValue() : "";
      Part value = new Part(tuple.getValueNode(), name + "." + key, faults);
      if (entries.put(key, value) != null) {
        value.wrong("the key '" + key + "' once", "it twice");
      }
    }
    return entries;
  }

  private List<NodeTuple> tuples() {
    if (node instanceof MappingNode map) {
      return map.getValue();
    }
    wrong("keys with values", kind());
    return List.of();
  }

  /** The parts of a list, numbered from 1. */
  List<Part> items() {
    if (!(node instanceof SequenceNode list)) {
      wrong("a list", kind());
      return List.of();
    }
    List<Part> items = new ArrayList<>();
    for (Node each : list.getValue()) {
      items.add(new Part(each, name + "[" + (items.size() + 1) + "]", faults));
    }
    return items;
  }

  /** The text; empty where it is none, which is noted. */
  String text() {
    if (node instanceof ScalarNode plain && !plain.getValue().isBlank()) {
      return plain.getValue().strip();
    }
    wrong("a text", kind());
    return "";
  }

  /** The texts of a list. */
  List<String> texts() {
    return items().stream().map(Part::text).filter(text -> !text.isEmpty()).toList();
  }

  /** The constant of that name, in any case. */
  <E extends Enum<E>> Optional<E> word(Class<E> type) {
    String text = text();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text)) {
        return Optional.of(constant);
      }
    }
    if (!text.isEmpty()) {
      List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
      wrong("one of " + String.join(", ", names), "'" + text + "'");
    }
    return Optional.empty();
  }

  /** The day. */
  When day() {
    String text = text();
    try {
      return text.isEmpty() ? When.unknown() : When.on(LocalDate.parse(text));
    } catch (DateTimeParseException none) {
      wrong("a day such as 2031-03-08", "'" + text + "'");
      return When.unknown();
    }
  }

  /** The number, if it is one that lies in the range, ends included. */
  Optional<Double> number(double least, double most) {
    String text = text();
    try {
      double number = Double.parseDouble(text);
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException none) {
      // told below, like a number out of range
    }
    wrong("a number from " + plain(least) + " to " + plain(most), "'" + text + "'");
    return Optional.empty();
  }

  private static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  boolean flag() {
    String text = text();
    if (!text.equals("true") && !text.equals("false") && !text.isEmpty()) {
      wrong("true or false", "'" + text + "'");
    }
    return text.equals("true");
  }

  private String kind() {
    if (node instanceof MappingNode) {
      return "keys with values";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    String value = ((ScalarNode) node).getValue();
    return value.isBlank() ? "nothing" : "'" + value + "'";
  }
}
