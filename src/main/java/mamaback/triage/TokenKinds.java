package mamaback.triage;

import java.util.List;

/** Which kinds of tokens stand where in one message, seen through {@link Window}s. */
final class TokenKinds {
  private final long[] words;
  private final long[] pauses;
  private final long[] skippable;
  private final long[] negations;

  TokenKinds(List<Token> tokens, WordKinds kinds) {
    int length = Window.length(tokens.size());
    this.words = new long[length];
    this.pauses = new long[length];
    this.skippable = new long[length];
    this.negations = new long[length];
    for (int at = 0; at < tokens.size(); at++) {
      note(tokens.get(at), at, kinds);
    }
  }

  private void note(Token token, int at, WordKinds kinds) {
    switch (token.kind()) {
      case WORD -> {
        Window.set(words, 0, at);
        if (kinds.negations().contains(token.word())) {
          Window.set(negations, 0, at);
        }
        if (kinds.fillers().contains(token.word())) {
          Window.set(skippable, 0, at);
        }
      }
      case NUMBER -> Window.set(words, 0, at);
      case PAUSE -> {
        Window.set(pauses, 0, at);
        Window.set(skippable, 0, at);
      }
      case STOP -> {}
    }
  }

  /** Words and numbers. */
  long words(int at) {
    return Window.of(words, 0, words.length, at);
  }

  long negations(int at) {
    return Window.of(negations, 0, negations.length, at);
  }

  long pauses(int at) {
    return Window.of(pauses, 0, pauses.length, at);
  }

  /** Tokens that may stand before any word of a phrase: "can't really feel", "numb, down there". */
  long skippable(int at) {
    return Window.of(skippable, 0, skippable.length, at);
  }
}
