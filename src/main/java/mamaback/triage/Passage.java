package mamaback.triage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mamaback.knowledge.ContextRole;

/** One message as words in sentences, with the cues in it. */
final class Passage {
  /** Parts of a list are short: "no fever, bad headache or chills". */
  private static final int LONGEST_PART = 4;

  /** More tokens than any reach spans, commas and fillers counted. */
  private static final int FARTHEST = 48;

  private static final Set<String> HERS = Set.of("i", "im", "my");

  /** What a clause is joined to the one before with. */
  private static final Set<String> JOINTS = Set.of("and", "but", "so", "now", "then", "because");

  private static final Set<String> EITHER = Set.of("or", "nor");

  private final List<Token> tokens;
  private final Map<ContextRole, Cues> cues;
  private final int[] sentenceStart;
  private final int[] sentenceEnd;
  private final int[] wordsBefore;

  Passage(List<Token> tokens, Map<ContextRole, Cues> cues) {
    int size = tokens.size();
    this.tokens = tokens;
    this.cues = cues;
    this.sentenceStart = new int[size + 1];
    this.sentenceEnd = new int[size + 1];
    this.wordsBefore = new int[size + 1];
    for (int i = 0; i < size; i++) {
      Token.Kind kind = tokens.get(i).kind();
      sentenceStart[i + 1] = kind == Token.Kind.STOP ? i + 1 : sentenceStart[i];
      wordsBefore[i + 1] = wordsBefore[i] + (kind == Token.Kind.PAUSE ? 0 : 1);
    }
    sentenceEnd[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      sentenceEnd[i] = tokens.get(i).kind() == Token.Kind.STOP ? i : sentenceEnd[i + 1];
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  Cues cues(ContextRole role) {
    return cues.getOrDefault(role, Cues.NONE);
  }

  /** The cues of the sentence that end before {@code sign}, at most {@code reach} words away. */
  List<Span> before(Span sign, ContextRole role, int reach) {
    int from = Math.max(sentenceStart[sign.start()], sign.start() - FARTHEST);
    return cues(role)
        .startingIn(
            from,
            sign.start(),
            cue -> cue.end() <= sign.start() && words(cue.end(), sign.start()) <= reach);
  }

  /** The cues of the sentence that begin behind {@code sign}, at most {@code reach} words away. */
  List<Span> behind(Span sign, ContextRole role, int reach) {
    int to = Math.min(sentenceEnd[sign.start()], sign.end() + FARTHEST);
    return cues(role).startingIn(sign.end(), to, cue -> words(sign.end(), cue.start()) <= reach);
  }

  /** Whether no "and I", "but my" or the like parts them: there she speaks of something else. */
  boolean isSameClause(Span one, Span other) {
    if (!isSameSentence(one.start(), other.start())) {
      return false;
    }
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    for (int i = from; i + 1 <= to; i++) {
      boolean isJoint = isPause(i) || JOINTS.contains(tokens.get(i).word());
      if (isJoint && HERS.contains(tokens.get(i + 1).word())) {
        return false;
      }
    }
    return true;
  }

  boolean isSameSentence(int one, int other) {
    return sentenceStart[one] == sentenceStart[other];
  }

  int sentenceStart(int at) {
    return sentenceStart[at];
  }

  int sentenceEnd(int at) {
    return sentenceEnd[at];
  }

  /** The end of the sentence behind that of {@code at}; its own where it is the last. */
  int nextSentenceEnd(int at) {
    return sentenceEnd(Math.min(sentenceEnd(at) + 1, size()));
  }

  /** Words between two places; none where they overlap. */
  int words(int from, int to) {
    return Math.max(0, wordsBefore[to] - wordsBefore[from]);
  }

  boolean isPause(int at) {
    return tokens.get(at).kind() == Token.Kind.PAUSE;
  }

  boolean hasPause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isPause(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "but", or words of hers that begin anew, stand there. */
  boolean isTurned(int from, int to) {
    if (isTurnedByCue(from, to)) {
      return true;
    }
    for (int i = from + 1; i < to; i++) {
      if (HERS.contains(tokens.get(i).word()) && !isBelieved(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "but" stands there. */
  boolean isTurnedByCue(int from, int to) {
    for (Span cue : cues(ContextRole.TERMINATOR).startingIn(from, to)) {
      if (!HERS.contains(tokens.get(cue.start()).word()) || !isBelieved(cue.start())) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelieved(int at) {
    return at > 0 && cues(ContextRole.BELIEF).anyTouches(new Span(at - 1, at));
  }

  /** Whether a comma stands there that is not one of a list with "or". */
  boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isPause(i) && !isList(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "or" stands there. */
  boolean isEither(int at) {
    return EITHER.contains(tokens.get(at).word());
  }

  private boolean isList(int pause) {
    int part = 0;
    for (int i = pause + 1; i < sentenceEnd[pause]; i++) {
      if (isEither(i)) {
        return true;
      }
      part = isPause(i) ? 0 : part + 1;
      if (part > LONGEST_PART || cues(ContextRole.FIRST_PERSON).anyTouches(new Span(i, i + 1))) {
        return false;
      }
    }
    return false;
  }
}
