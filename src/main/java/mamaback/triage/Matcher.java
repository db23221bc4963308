package mamaback.triage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fits phrases to the tokens of one message, within a bounded number of steps. */
final class Matcher {
  /** Many times what the longest real message needs; a message beyond it is not judged. */
  private static final int MOST_STEPS = 3_000_000;

  private static final int MOST_FILLERS = 3;

  private final Grammar grammar;
  private final Set<String> fillers;
  private final List<Token> tokens;
  private int steps;

  Matcher(Grammar grammar, Set<String> fillers, List<Token> tokens) {
    this.grammar = grammar;
    this.fillers = fillers;
    this.tokens = tokens;
  }

  /** The items that are still to be fitted, and what follows them. */
  private record Rest(List<Item> items, int index, @Nullable Rest after) {
    Rest next() {
      return new Rest(items, index + 1, after);
    }
  }

  /** Where {@code phrase} ends if it begins at {@code start}; otherwise -1. */
  int end(Phrase phrase, int start) {
    return end(new Rest(phrase.items(), 0, null), start);
  }

  private int end(@Nullable Rest rest, int at) {
    if (++steps > MOST_STEPS) {
      throw new IllegalStateException("too many steps for one message");
    }
    if (rest == null) {
      return at;
    }
    if (rest.index() == rest.items().size()) {
      return end(rest.after(), at);
    }
    return end(rest.items().get(rest.index()), rest.next(), at);
  }

  private int end(Item item, Rest next, int at) {
    return switch (item) {
      case Item.Words words -> afterWord(words, next, at);
      case Item.AnyNumber ignored -> isNumber(at) ? end(next, at + 1) : -1;
      case Item.Choice(var phrases) -> afterAny(phrases, next, at);
      case Item.Concept(String name) -> afterConcept(name, next, at);
      case Item.Gap(int most) -> afterGap(most, next, at);
      case Item.Maybe(Item inner) -> {
        int with = end(inner, next, at);
        yield with >= 0 ? with : end(next, at);
      }
    };
  }

  /** Fillers and pauses may stand before a word: "can't really feel", "numb, between my legs". */
  private int afterWord(Item.Words words, Rest next, int start) {
    int skipped = 0;
    for (int at = start; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean isWord = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
      if (isWord && words.fits(token.word())) {
        int end = end(next, at + 1);
        if (end >= 0) {
          return end;
        }
      }
      boolean isFiller = token.kind() == Token.Kind.WORD && fillers.contains(token.word());
      if (token.kind() != Token.Kind.PAUSE && !(isFiller && skipped < MOST_FILLERS)) {
        return -1;
      }
      skipped++;
    }
    return -1;
  }

  private int afterConcept(String name, Rest next, int at) {
    if (Numbers.isKnown(name)) {
      int number = Numbers.end(name, tokens, at);
      return number < 0 ? -1 : end(next, number);
    }
    return canBegin(grammar.conceptBeginnings(name), at)
        ? afterAny(grammar.concept(name), next, at)
        : -1;
  }

  /** Whether one of the words at {@code start}, fillers skipped, can begin it. */
  private boolean canBegin(Grammar.Beginnings beginnings, int start) {
    int skipped = 0;
    for (int at = start; at < tokens.size() && skipped <= MOST_FILLERS; at++) {
      Token token = tokens.get(at);
      if (beginnings.fit(token)) {
        return true;
      }
      boolean isFiller = token.kind() == Token.Kind.WORD && fillers.contains(token.word());
      if (token.kind() != Token.Kind.PAUSE && !isFiller) {
        return false;
      }
      skipped += isFiller ? 1 : 0;
    }
    return false;
  }

  private int afterAny(List<Phrase> phrases, Rest next, int at) {
    for (Phrase phrase : phrases) {
      int end = end(new Rest(phrase.items(), 0, next), at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private int afterGap(int most, Rest next, int start) {
    int words = 0;
    for (int at = start; at <= tokens.size(); at++) {
      int end = end(next, at);
      if (end >= 0) {
        return end;
      }
      if (at == tokens.size() || tokens.get(at).kind() == Token.Kind.STOP || words == most) {
        return -1;
      }
      words += tokens.get(at).kind() == Token.Kind.PAUSE ? 0 : 1;
    }
    return -1;
  }

  private boolean isNumber(int at) {
    return at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER;
  }
}
