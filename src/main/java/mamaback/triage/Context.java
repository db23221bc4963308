package mamaback.triage;

import java.util.List;
import java.util.Map;
import mamaback.triage.ContextCues.Role;

/**
 * Tells how a sign in one message is meant, after ConText (Harkema and others 2009) and NegEx
 * (Chapman and others 2001): cues have a direction and a reach, which terminators and sentences
 * end. In doubt a sign is present.
 */
final class Context {
  private static final int NEGATION_REACH = 6;
  private static final int RESOLVED_REACH = 5;
  private static final int AGO_REACH = 7;
  private static final int SUBJECT_REACH = 8;

  private final List<Token> tokens;
  private final Map<Role, List<Span>> cues;

  Context(List<Token> tokens, Map<Role, List<Span>> cues) {
    this.tokens = tokens;
    this.cues = cues;
  }

  /** How the words of {@code sign} are meant. */
  Reading reading(Span sign, boolean maySpeakOfBaby) {
    if (anyTouches(Role.HARMLESS, sign)) {
      return Reading.HARMLESS;
    }
    if (!maySpeakOfBaby && isOfTheBaby(sign)) {
      return Reading.OF_THE_BABY;
    }
    if (isNegated(sign)) {
      return Reading.NEGATED;
    }
    if (isGeneral(sign)) {
      return Reading.GENERAL;
    }
    if (isOfOthers(sign)) {
      return Reading.OF_OTHERS;
    }
    return isContinuing(sign) ? Reading.PRESENT : finished(sign);
  }

  private Reading finished(Span sign) {
    if (isResolved(sign) || isPast(sign)) {
      return Reading.PAST;
    }
    return cues(Role.SEEN).isEmpty() ? Reading.PRESENT : Reading.SEEN;
  }

  private boolean isNegated(Span sign) {
    return cues(Role.NEGATION).stream()
        .filter(cue -> cue.end() <= sign.start())
        .filter(cue -> words(cue.end(), sign.start()) <= NEGATION_REACH)
        .filter(cue -> !anyTouches(Role.NO_NEGATION, cue))
        .anyMatch(cue -> !isCut(cue.end(), sign.start()));
  }

  /** A sentence or a terminator cuts; a comma does, unless it is one of a list with "or". */
  private boolean isCut(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.STOP || (token.kind() == Token.Kind.PAUSE && !isList(i))) {
        return true;
      }
    }
    return cues(Role.TERMINATOR).stream().anyMatch(cue -> cue.start() >= from && cue.start() < to);
  }

  private boolean isList(int pause) {
    for (int i = pause + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.STOP) {
        return false;
      }
      if (token.word().equals("or") || token.word().equals("nor")) {
        return true;
      }
    }
    return false;
  }

  private boolean isGeneral(Span sign) {
    return cues(Role.GENERAL).stream()
        .filter(cue -> cue.end() <= sign.start() || cue.touches(sign))
        .filter(cue -> isSameSentence(cue.start(), sign.start()))
        .anyMatch(cue -> none(Role.FIRST_PERSON, cue.end(), sign.end()));
  }

  private boolean isOfOthers(Span sign) {
    return cues(Role.RELATIVE).stream()
        .filter(cue -> cue.end() <= sign.start() && isSameSentence(cue.start(), sign.start()))
        .filter(cue -> words(cue.end(), sign.start()) <= SUBJECT_REACH)
        .anyMatch(cue -> none(Role.FIRST_PERSON, cue.end(), sign.start()));
  }

  private boolean isContinuing(Span sign) {
    return cues(Role.CONTINUING).stream()
        .filter(cue -> !anyTouches(Role.RESOLVED, cue))
        .anyMatch(cue -> isSameSentence(cue.start(), sign.start()));
  }

  private boolean isResolved(Span sign) {
    return cues(Role.RESOLVED).stream()
        .filter(cue -> cue.start() >= sign.end())
        .filter(cue -> words(sign.end(), cue.start()) <= RESOLVED_REACH)
        .filter(cue -> isSameSentence(sign.start(), cue.start()))
        .anyMatch(cue -> none(Role.NEGATION, sign.end(), cue.end()));
  }

  private boolean isPast(Span sign) {
    boolean wasInAnotherTime =
        cues(Role.PAST).stream()
            .filter(cue -> isSameSentence(cue.start(), sign.start()))
            .anyMatch(cue -> words(sign.end(), cue.start()) <= AGO_REACH);
    return wasInAnotherTime || isLongAgo(sign);
  }

  /** "Chest pain two years ago", but not "chest pain, gave birth two months ago". */
  private boolean isLongAgo(Span sign) {
    return cues(Role.AGO).stream()
        .filter(cue -> cue.start() >= sign.end() && isSameSentence(sign.start(), cue.start()))
        .filter(cue -> words(sign.end(), cue.start()) <= AGO_REACH)
        .anyMatch(cue -> none(Role.BIRTH, sign.end(), cue.start()));
  }

  /** Whether the nearest before the sign is the baby: not she, and no other grown-up. */
  private boolean isOfTheBaby(Span sign) {
    int first = sentenceStart(sign.start());
    for (int at = sign.start() - 1; at >= first && sign.start() - at <= SUBJECT_REACH; at--) {
      Span word = new Span(at, at + 1);
      if (anyTouches(Role.FIRST_PERSON, word) || anyTouches(Role.ADULT, word)) {
        return false;
      }
      if (anyTouches(Role.BABY, word)) {
        return true;
      }
      if (anyTouches(Role.PRONOUN, word)) {
        return cues(Role.ADULT).isEmpty() && !cues(Role.BABY).isEmpty();
      }
    }
    return false;
  }

  private boolean none(Role role, int from, int to) {
    return cues(role).stream().noneMatch(cue -> cue.start() >= from && cue.end() <= to);
  }

  private boolean anyTouches(Role role, Span span) {
    return cues(role).stream().anyMatch(span::touches);
  }

  private List<Span> cues(Role role) {
    return cues.getOrDefault(role, List.of());
  }

  boolean isSameSentence(int one, int other) {
    for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
      if (tokens.get(i).kind() == Token.Kind.STOP) {
        return false;
      }
    }
    return true;
  }

  private int sentenceStart(int from) {
    int at = from;
    while (at > 0 && tokens.get(at - 1).kind() != Token.Kind.STOP) {
      at--;
    }
    return at;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.get(i).kind() == Token.Kind.PAUSE ? 0 : 1;
    }
    return words;
  }
}
