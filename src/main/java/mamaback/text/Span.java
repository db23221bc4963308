package mamaback.text;

/** Characters that share one style. The text is data: a renderer escapes it. */
public record Span(String text, Style style) {
  /** How the characters look. */
  public enum Style {
    PLAIN,
    BOLD,
    ITALIC
  }

  public static Span plain(String text) {
    return new Span(text, Style.PLAIN);
  }
}
