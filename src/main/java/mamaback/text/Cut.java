package mamaback.text;

/** Shortens texts, never within a surrogate pair: half of one is no character. */
public final class Cut {
  private Cut() {}

  /** The beginning of {@code text}, of {@code most} characters or one fewer; or all of it. */
  public static String at(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean isInPair = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, isInPair ? most - 1 : most);
  }

  /** The same with an ellipsis in the place of what is left out. */
  public static String marked(String text, int most) {
    return text.length() <= most ? text : at(text, most) + "…";
  }
}
