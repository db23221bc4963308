package mamaback.triage;

import mamaback.knowledge.ContextRole;

/**
 * Tells how a sign in one message is meant, after ConText (Harkema and others 2009) and NegEx
 * (Chapman and others 2001): cues have a direction and a reach, which terminators and sentences
 * end. In doubt a sign is present.
 */
final class Context {
  private static final int QUESTION_REACH = 12;

  private final Passage passage;
  private final Subject subject;
  private final Timing timing;
  private final Denials denials;

  Context(Passage passage) {
    this.passage = passage;
    this.subject = new Subject(passage);
    this.timing = new Timing(passage);
    this.denials = new Denials(passage);
  }

  /** How the words of {@code sign} are meant. */
  Reading reading(Span sign, boolean maySpeakOfBaby) {
    if (isIdiom(sign)) {
      return Reading.HARMLESS;
    }
    if (!maySpeakOfBaby && subject.isBaby(sign)) {
      return Reading.OF_THE_BABY;
    }
    if (denials.isDoubtful(sign)) {
      return Reading.DOUBTFUL;
    }
    if (denials.isDenied(sign)) {
      return Reading.NEGATED;
    }
    if (isGeneral(sign) || isHypothetical(sign)) {
      return Reading.GENERAL;
    }
    return subject.isOthersPast(sign) ? Reading.OF_OTHERS : timing.reading(sign);
  }

  /** Whether the words mean no danger; "but" within an idiom shows that it is none. */
  private boolean isIdiom(Span sign) {
    Cues idioms = passage.cues(ContextRole.HARMLESS);
    if (!idioms.anyTouches(sign)) {
      return false;
    }
    for (Span idiom : idioms.startingIn(0, sign.end())) {
      boolean isTorn =
          passage.cues(ContextRole.TERMINATOR).anyWithin(idiom.start() + 1, idiom.end() - 1);
      if (idiom.touches(sign) && !isTorn) {
        return true;
      }
    }
    return false;
  }

  /** "What are the signs of numbness", but not "can it cause this numbness between my legs". */
  private boolean isGeneral(Span sign) {
    for (Span cue : passage.before(sign, ContextRole.GENERAL, QUESTION_REACH)) {
      boolean isHers = passage.cues(ContextRole.FIRST_PERSON).anyWithin(cue.end(), sign.end());
      if (!isHers && !passage.isTurned(cue.end(), sign.start()) && !isHad(sign)) {
        return true;
      }
    }
    return isAskedAround(sign);
  }

  /** "Is numbness between the legs dangerous?" */
  private boolean isAskedAround(Span sign) {
    int from = Math.max(passage.sentenceStart(sign.start()), sign.start() - QUESTION_REACH);
    for (Span cue : passage.cues(ContextRole.GENERAL).startingIn(from, sign.end())) {
      int to = Math.max(cue.end(), sign.end());
      boolean isHers = passage.cues(ContextRole.FIRST_PERSON).anyWithin(cue.start(), to);
      if (cue.touches(sign) && !isHers && !isHad(sign)) {
        return true;
      }
    }
    return false;
  }

  /** "How would I know if my scar is infected", but not "…, my leg is swollen". */
  private boolean isHypothetical(Span sign) {
    for (Span cue : passage.before(sign, ContextRole.HYPOTHETICAL, QUESTION_REACH)) {
      boolean isTurned =
          passage.isTurnedByCue(cue.end(), sign.start()) || isHersBehindPause(cue.end(), sign);
      if (!isTurned && !isHad(sign)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHersBehindPause(int from, Span sign) {
    int pause = from;
    while (pause < sign.start() && !passage.isPause(pause)) {
      pause++;
    }
    return pause < sign.start()
        && passage.cues(ContextRole.FIRST_PERSON).anyWithin(pause, sign.end());
  }

  /** "… because mine is", also in the next sentence. */
  private boolean isHad(Span sign) {
    int end = passage.nextSentenceEnd(sign.start());
    return passage.cues(ContextRole.MINE).anyStartsIn(sign.end(), end);
  }
}
