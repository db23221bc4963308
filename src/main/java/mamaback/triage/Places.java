package mamaback.triage;

import org.jspecify.annotations.Nullable;

/** Where one feature begins and ends; the ends of a feature of one token are plain. */
final class Places {
  final long[] starts;
  long @Nullable [] ends;

  /** The ends that are reached without a negation in a gap. */
  long @Nullable [] cleanEnds;

  Places(int length) {
    this.starts = new long[length];
  }

  long @Nullable [] ends(Span.Wording wording) {
    return wording == Span.Wording.CLEAN ? cleanEnds : ends;
  }
}
