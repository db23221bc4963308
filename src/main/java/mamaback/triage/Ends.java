package mamaback.triage;

/** Where a feature of several tokens ends, by the place where it begins: a window each. */
final class Ends {
  private final long[] all;

  /** Those reached without a negation in a gap; the same array as long as all are. */
  private long[] clean;

  private boolean areAllClean = true;

  /**
   * @param tokens how many the message has
   */
  Ends(int tokens) {
    this.all = new long[tokens];
    this.clean = all;
  }

  void note(int at, long window, long cleanWindow) {
    if (cleanWindow != window && areAllClean) {
      clean = all.clone();
      areAllClean = false;
    }
    all[at] |= window;
    clean[at] |= cleanWindow;
  }

  /** The windows, none of which is the caller's to change. */
  long[] windows(Span.Wording wording) {
    return wording == Span.Wording.CLEAN ? clean : all;
  }
}
