package mamaback.triage;

import java.util.Set;
import mamaback.knowledge.ContextRole;

/** Tells whether a sign is there now, was in another time, or is in good hands. */
final class Timing {
  private static final int RESOLVED_REACH = 5;
  private static final int PAST_REACH = 7;

  /** Behind a comma these still speak of the sign: "chest pain, that was two years ago". */
  private static final Set<String> SAME =
      Set.of(
          "that",
          "it",
          "this",
          "was",
          "were",
          "happened",
          "about",
          "over",
          "nearly",
          "almost",
          "some",
          "like",
          "around",
          "maybe",
          "a",
          "an",
          "the",
          "few",
          "couple",
          "of",
          "many",
          "several",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "and",
          "half",
          "hace",
          "un",
          "una",
          "years",
          "year",
          "months",
          "month",
          "long",
          "i",
          "had",
          "all",
          "but",
          "in");

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
      boolean isOfBirth = passage.cues(ContextRole.BIRTH).anyWithin(sign.end(), cue.start());
      if (!isOfBirth && !isOfAnother(sign.end(), cue.start())) {
        return true;
      }
    }
    return false;
  }

  /** "Chest pain, had covid two months ago", but not "chest pain, that was two months ago". */
  private boolean isOfAnother(int from, int to) {
    int at = from;
    while (at < to && !passage.isPause(at)) {
      at++;
    }
    for (; at < to; at++) {
      Token token = passage.token(at);
      if (token.kind() == Token.Kind.WORD && !SAME.contains(token.word())) {
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
    int next = passage.nextSentenceEnd(sign.start());
    return passage.cues(ContextRole.CHECKED).startingIn(start, next).stream()
        .anyMatch(cue -> cue.start() >= sign.end() || !isTurnedBefore(cue, sign));
  }

  private boolean isTurnedBefore(Span cue, Span sign) {
    return cue.end() > sign.start()
        || passage.isTurned(cue.end(), sign.start())
        || passage.isParted(cue.end(), sign.start());
  }
}
