package mamaback.text;

/** How one word becomes another by a slip of the finger. */
public final class Slip {
  private Slip() {}

  /**
   * Whether one letter was inserted, left out or replaced, or two neighbours swapped, at most; a
   * word is also a slip of itself.
   */
  public static boolean isOne(String one, String other) {
    int start = 0;
    int least = Math.min(one.length(), other.length());
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String a = one.substring(start);
    String b = other.substring(start);
    return tail(a, 1).equals(b)
        || tail(b, 1).equals(a)
        || tail(a, 1).equals(tail(b, 1))
        || isSwap(a, b);
  }

  private static boolean isSwap(String a, String b) {
    return a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && tail(a, 2).equals(tail(b, 2));
  }

  private static String tail(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
