package mamaback.knowledge.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML document with the line on which it begins, from 1. */
public sealed interface Node {
  int line();

  /** Keys and values in the order of the file. */
  record Mapping(int line, Map<String, Node> values) implements Node {}

  /** Items in the order of the file. */
  record Sequence(int line, List<Node> items) implements Node {}

  /** A word, number, date or text, as it is written. */
  record Scalar(int line, String text) implements Node {}

  /** {@code null}, {@code ~} or nothing at all. */
  record Empty(int line) implements Node {}
}
