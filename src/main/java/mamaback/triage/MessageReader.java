package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a message into the signs that stand in it. Immutable. */
final class MessageReader {
  private final Spelling spelling;
  private final Set<String> wordsWithDigits;
  private final PhraseIndex index;
  private final ContextCues cues;

  MessageReader(Spelling spelling, PhraseIndex index, ContextCues cues) {
    this.spelling = spelling;
    this.wordsWithDigits = spelling.wordsWithDigits();
    this.index = index;
    this.cues = cues;
  }

  Signs signs(String text) {
    List<Token> tokens = tokens(text);
    Found found = index.find(tokens);
    return new Signs(text, tokens, found, new Passage(tokens, cues.among(found, doubtful(tokens))));
  }

  /** The misspelt words that have several meanings. */
  private static Cues doubtful(List<Token> tokens) {
    List<Span> doubtful = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).orElse().isEmpty()) {
        doubtful.add(new Span(i, i + 1));
      }
    }
    return new Cues(doubtful);
  }

  /** The words of {@code text} as the rules are written, and what stands between them. */
  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text, wordsWithDigits)) {
      if (token.kind() != Token.Kind.WORD) {
        addOnce(token, tokens);
      } else if (isTornOff(token, tokens)) {
        tokens.add(tokens.removeLast().joined(token));
      } else {
        addMeant(token, tokens);
      }
    }
    return tokens;
  }

  /** The "t" of "can t". */
  private boolean isTornOff(Token token, List<Token> tokens) {
    return token.word().equals("t")
        && !tokens.isEmpty()
        && tokens.getLast().word().endsWith("n")
        && spelling.knows(tokens.getLast().word() + "t");
  }

  private void addMeant(Token token, List<Token> tokens) {
    List<String> meant = spelling.meant(token.word());
    String likeliest = meant.getFirst();
    if (likeliest.indexOf(' ') < 0) {
      addOnce(token.meaning(likeliest, meant.subList(1, meant.size())), tokens);
      return;
    }
    for (String word : likeliest.split(" ", -1)) {
      addOnce(token.meaning(word, List.of()), tokens);
    }
  }

  /** A word said many times in a row means no more than said twice; a pause, than once. */
  private static void addOnce(Token token, List<Token> tokens) {
    int size = tokens.size();
    int most = token.kind() == Token.Kind.PAUSE ? 1 : 2;
    boolean isNew = size < most;
    for (int i = 1; i <= most && !isNew; i++) {
      isNew = !tokens.get(size - i).word().equals(token.word());
    }
    if (isNew) {
      tokens.add(token);
    }
  }
}
