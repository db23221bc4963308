package mamaback.telegram;

/** What she does in a chat. */
sealed interface Deed {
  /** She writes words, or taps a key that writes them. */
  record Write(String text) implements Deed {}

  /** She taps a button below a message. */
  record Tap(Screen below, String data, String label) implements Deed {}

  /** She sends a picture. */
  record Picture(String caption) implements Deed {}

  /** She sends where she is. */
  record Here() implements Deed {}

  /** How a report tells it. */
  default String words() {
    return switch (this) {
      case Write(String text) -> "“" + text + "”";
      case Tap(Screen ignored, String data, String label) -> "[" + label + " " + data + "]";
      case Picture ignored -> "(a picture)";
      case Here ignored -> "(her place)";
    };
  }
}
