package mamaback.triage;

import mamaback.learning.KeyNumbers;

/** Texts by their beginnings, to be walked letter by letter. Immutable once all are added. */
final class Trie {
  /** The node of the empty text. */
  static final int ROOT = 0;

  /** Where no text goes on. */
  static final int NOWHERE = -1;

  private static final int LETTER = 16;
  private static final int FEW = 1_024;

  /** A node and a letter each; the node behind is the next number. */
  private final KeyNumbers edges = new KeyNumbers(FEW);

  /** The node of {@code text}. */
  int add(String text) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      node = edges.add(edge(node, text.charAt(i))) + 1;
    }
    return node;
  }

  /** The node behind {@code node} by {@code letter}, or {@link #NOWHERE}. */
  int next(int node, char letter) {
    int edge = edges.find(edge(node, letter));
    return edge == KeyNumbers.NONE ? NOWHERE : edge + 1;
  }

  /** How many nodes there are; they are numbered from 0. */
  int size() {
    return edges.size() + 1;
  }

  private static long edge(int node, char letter) {
    return (long) node << LETTER | letter;
  }
}
