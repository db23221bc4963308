package mamaback.triage;

import java.util.Set;
import mamaback.knowledge.ContextRole;

/** Tells whether a sign is denied, and whether the denial is. */
final class Denials {
  private static final int REACH = 6;

  /** Words between a denial within a sign and its last word. */
  private static final int MOST_WITHIN = 1;

  /** The same where that word is the other of two: "isn't red or swollen". */
  private static final int MOST_WITHIN_EITHER = 3;

  /** Behind a complaint the denial goes on with these: "no fever or …", "no pain in …". */
  private static final Set<String> JOINTS =
      Set.of(
          "or", "nor", "and", "ni", "y", "o", "with", "from", "in", "on", "at", "of", "to", "when",
          "while", "like", "for", "during", "after", "since", "if", "that", "around", "under",
          "between", "through");

  private final Passage passage;
  private final Answering answering;

  Denials(Passage passage) {
    this.passage = passage;
    this.answering = new Answering(passage);
  }

  /** "It's not that I don't feel my legs". */
  boolean isDoubtful(Span sign) {
    for (Span cue : passage.before(sign, ContextRole.DOUBLE_NEGATION, REACH)) {
      if (!isCut(cue, sign)) {
        return true;
      }
    }
    return false;
  }

  boolean isDenied(Span sign) {
    for (Span cue : passage.before(sign, ContextRole.NEGATION, REACH)) {
      if (!isCut(cue, sign) && !isSpent(cue, sign)) {
        return true;
      }
    }
    return isDeniedWithin(sign) || answering.denies(sign);
  }

  private boolean isCut(Span cue, Span sign) {
    return passage.isParted(cue.end(), sign.start()) || passage.isTurned(cue.end(), sign.start());
  }

  /**
   * Whether {@code cue} denies another complaint that stands before the sign: "no fever legs numb",
   * but not "no fever or chills" and "no pain in my chest".
   */
  private boolean isSpent(Span cue, Span sign) {
    if (sign.end() - sign.start() == 1 && isComplaint(sign.start())) {
      return false; // one of a list: "no fever chills cough"
    }
    int denied = sign.start() - 1;
    while (denied >= cue.end() && !isComplaint(denied)) {
      denied--;
    }
    return denied >= cue.end()
        && !isJoined(denied + 1, sign.start() + 1)
        && !isEither(sign.start(), sign.end() + 2);
  }

  private boolean isJoined(int from, int to) {
    for (int at = from; at < to; at++) {
      if (JOINTS.contains(passage.token(at).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean isEither(int from, int to) {
    for (int at = from; at < Math.min(to, passage.sentenceEnd(from)); at++) {
      if (passage.isEither(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isComplaint(int at) {
    return passage.cues(ContextRole.COMPLAINT).anyTouches(new Span(at, at + 1));
  }

  /** "My legs are not numb". */
  private boolean isDeniedWithin(Span sign) {
    if (sign.wording() == Span.Wording.CLEAN) {
      return false;
    }
    int last = sign.end() - 1;
    int most = passage.isEither(last - 1) ? MOST_WITHIN_EITHER : MOST_WITHIN;
    for (Span cue : passage.cues(ContextRole.NEGATION).startingIn(sign.start(), last)) {
      if (cue.end() <= last && passage.words(cue.end(), last) <= most) {
        return true;
      }
    }
    return false;
  }
}
