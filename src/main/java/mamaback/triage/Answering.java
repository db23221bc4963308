package mamaback.triage;

import java.util.Set;
import mamaback.knowledge.ContextRole;

/** Reads what she answers to a sign that she names: "Chest pain? No." Immutable. */
final class Answering {
  /** What may go on behind an answer. */
  private static final Set<String> BEHIND_ANSWERS =
      Set.of("and", "but", "or", "so", "now", "then", "y", "pero", "ni");

  /** Words of a sign that is told by what is not: "can't pee, no". */
  private static final Set<String> DENYING =
      Set.of("cant", "cannot", "couldnt", "wont", "unable", "no", "sin", "not");

  private final Passage passage;

  Answering(Passage passage) {
    this.passage = passage;
  }

  /** "Chest pain? No", but not "chest pain no better", nor "it is chest pain, no?". */
  boolean denies(Span sign) {
    int answer = start(sign);
    if (mayStress(sign, answer)) {
      return false;
    }
    for (Span cue : passage.cues(ContextRole.DENIAL).startingIn(answer, answer + 1)) {
      if (isClauseEnd(cue.end())) {
        return true;
      }
    }
    return false;
  }

  /** Where the words behind {@code sign} begin, past a pause and question marks. */
  private int start(Span sign) {
    int at = sign.end();
    while (at < passage.size() && (passage.isPause(at) || isQuestion(at))) {
      at++;
    }
    return at;
  }

  /** Whether a "no" behind a sign that is told by a denial may say it once more. */
  private boolean mayStress(Span sign, int answer) {
    return !isAsked(sign.end(), answer) && holdsDenial(sign);
  }

  private boolean isAsked(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isQuestion(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuestion(int at) {
    return passage.token(at).word().equals(Token.QUESTION);
  }

  /** Whether nothing goes on at {@code at}, but for another clause; a tag ("…, no?") asks. */
  private boolean isClauseEnd(int at) {
    if (at >= passage.size()) {
      return true;
    }
    Token next = passage.token(at);
    return switch (next.kind()) {
      case STOP -> !isQuestion(at);
      case PAUSE -> true;
      case WORD -> BEHIND_ANSWERS.contains(next.word());
      case NUMBER -> false;
    };
  }

  private boolean holdsDenial(Span sign) {
    for (int i = sign.start(); i < sign.end(); i++) {
      if (DENYING.contains(passage.token(i).word())) {
        return true;
      }
    }
    return false;
  }
}
