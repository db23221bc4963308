package mamaback.triage;

import mamaback.knowledge.ContextRole;

/** Tells of whom a sign is said. */
final class Subject {
  private static final int REACH = 8;

  private final Passage passage;

  Subject(Passage passage) {
    this.passage = passage;
  }

  /** Whether the nearest before the sign is the baby: not she, and no other grown-up. */
  boolean isBaby(Span sign) {
    if (passage.cues(ContextRole.FIRST_PERSON).anyWithin(sign.start(), sign.end())) {
      return false;
    }
    int first = passage.sentenceStart(sign.start());
    for (int at = sign.start() - 1; at >= first && sign.start() - at <= REACH; at--) {
      Span word = new Span(at, at + 1);
      if (is(ContextRole.FIRST_PERSON, word) || is(ContextRole.ADULT, word)) {
        return false;
      }
      if (is(ContextRole.BABY, word)) {
        return true;
      }
      if (is(ContextRole.PRONOUN, word)) {
        // Only the sentence tells: a baby in another one must not hide what is hers.
        return passage.cues(ContextRole.ADULT).isEmpty()
            && passage.cues(ContextRole.BABY).anyStartsIn(first, at);
      }
    }
    return false;
  }

  private boolean is(ContextRole role, Span word) {
    return passage.cues(role).anyTouches(word);
  }

  /** "My mum had a clot", but not "my sister had her baby and is bleeding". */
  boolean isOthersPast(Span sign) {
    for (Span cue : passage.before(sign, ContextRole.RELATIVE, REACH)) {
      if (!isHers(cue, sign) && !isNow(cue, sign)) {
        return true;
      }
    }
    for (Span cue : passage.before(sign, ContextRole.PEER, REACH)) {
      boolean wasSo =
          passage.cues(ContextRole.OTHERS_PAST).anyStartsIn(cue.start(), sign.end())
              || !passage.behind(sign, ContextRole.AGO, REACH).isEmpty();
      if (wasSo && !isHers(cue, sign) && !isNow(cue, sign)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHers(Span cue, Span sign) {
    return passage.cues(ContextRole.FIRST_PERSON).anyWithin(cue.end(), sign.end());
  }

  private boolean isNow(Span cue, Span sign) {
    return passage.cues(ContextRole.OTHERS_PRESENT).anyStartsIn(cue.end(), sign.start() + 1)
        || passage.cues(ContextRole.CONTINUING).anyStartsIn(cue.end(), sign.start());
  }
}
