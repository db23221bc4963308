package mamaback.triage;

import mamaback.knowledge.ContextRole;

/** Tells whether a sign is there now, was in another time, or is in good hands. */
final class Timing {
  private static final int RESOLVED_REACH = 5;
  private static final int PAST_REACH = 7;

  private final Passage passage;

  Timing(Passage passage) {
    this.passage = passage;
  }

  /** Present where anything in the sentence says that it goes on, and in doubt. */
  Reading reading(Span sign) {
    if (isContinuing(sign)) {
      return Reading.PRESENT;
    }
    if (isResolved(sign) || isPast(sign) || isLongAgo(sign)) {
      return Reading.PAST;
    }
    return isSeen(sign) ? Reading.SEEN : Reading.PRESENT;
  }

  private boolean isContinuing(Span sign) {
    int start = passage.sentenceStart(sign.start());
    return passage
        .cues(ContextRole.CONTINUING)
        .anyStartsIn(start, passage.sentenceEnd(sign.start()));
  }

  private boolean isResolved(Span sign) {
    for (Span cue : passage.behind(sign, ContextRole.RESOLVED, RESOLVED_REACH)) {
      if (!passage.cues(ContextRole.NEGATION).anyWithin(sign.end(), cue.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast(Span sign) {
    for (Span cue : passage.before(sign, ContextRole.PAST, PAST_REACH)) {
      if (!passage.isTurnedByCue(cue.end(), sign.start())) {
        return true;
      }
    }
    return passage.cues(ContextRole.PAST).anyTouches(sign)
        || !passage.behind(sign, ContextRole.PAST, PAST_REACH).isEmpty();
  }

  /** "Chest pain two years ago", but not "chest pain, gave birth two months ago". */
  private boolean isLongAgo(Span sign) {
    for (Span cue : passage.behind(sign, ContextRole.AGO, PAST_REACH)) {
      if (!passage.cues(ContextRole.BIRTH).anyWithin(sign.end(), cue.start())) {
        return true;
      }
    }
    return false;
  }

  /** She is with a clinician, or one looked at it since: in this sentence or the next. */
  private boolean isSeen(Span sign) {
    if (!passage.cues(ContextRole.SEEN).isEmpty()) {
      return true;
    }
    int start = passage.sentenceStart(sign.start());
    int end = passage.sentenceEnd(sign.start());
    int next = passage.sentenceEnd(Math.min(end + 1, passage.size()));
    return passage.cues(ContextRole.CHECKED).startingIn(start, next).stream()
        .anyMatch(cue -> cue.start() >= sign.end() || !isTurnedBefore(cue, sign));
  }

  private boolean isTurnedBefore(Span cue, Span sign) {
    return cue.end() > sign.start()
        || passage.isTurned(cue.end(), sign.start())
        || passage.isParted(cue.end(), sign.start());
  }
}
