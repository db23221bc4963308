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
    return isSame(one, start + 1, other, start)
        || isSame(one, start, other, start + 1)
        || isSame(one, start + 1, other, start + 1)
        || isSwap(one, other, start);
  }

  private static boolean isSwap(String one, String other, int at) {
    return one.length() > at + 1
        && other.length() > at + 1
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && isSame(one, at + 2, other, at + 2);
  }

  /**
   * Whether {@code one} from {@code i} on is {@code other} from {@code j} on; called for all words.
   */
  private static boolean isSame(String one, int i, String other, int j) {
    int from = Math.min(i, one.length());
    int otherFrom = Math.min(j, other.length());
    int length = one.length() - from;
    return length == other.length() - otherFrom
        && one.regionMatches(from, other, otherFrom, length);
  }
}
