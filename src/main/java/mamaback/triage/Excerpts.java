package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import mamaback.knowledge.Level;

/** A message and its sentences, each with what it is like. */
final class Excerpts {
  /** Shorter sentences tell nothing by themselves. */
  private static final int LEAST_TOKENS = 3;

  /** Words and marks of a message of a dozen words. */
  private static final int MOST_OF_SHORT = 13;

  private final Likeness likeness;
  private final Part message;
  private final Excerpt whole;

  /** At least one: where there are none, the message is its only one. */
  private final List<Excerpt> sentences;

  /** A part of a message, as she wrote it. */
  record Excerpt(String text, Resemblance resemblance) {
    double at(Level level) {
      return resemblance.at(level);
    }

    @Override
    public String toString() {
      return "Excerpt[masked]";
    }
  }

  /**
   * A message or a sentence of it.
   *
   * @param within what the rules found in it alone
   * @param mentions the concepts that stand in it
   */
  record Part(
      String words, List<Token> tokens, List<Explanation.Trace> within, List<Mention> mentions) {
    Clues clues() {
      return Clues.of(within, mentions);
    }

    @Override
    public String toString() {
      return "Part[masked]";
    }
  }

  /** The parts of {@code text}, in which the rules heard {@code heard}. */
  Excerpts(String text, Heard heard, Likeness likeness) {
    this.likeness = likeness;
    this.message = whole(text, heard);
    this.whole = excerpt(message);
    List<Part> parts = sentences(message);
    this.sentences = parts.isEmpty() ? List.of(whole) : excerpts(parts);
  }

  /** The sentences of {@code text}, in which the rules heard {@code heard}; none if it is one. */
  static List<Part> sentences(String text, Heard heard) {
    return sentences(whole(text, heard));
  }

  private static Part whole(String text, Heard heard) {
    return new Part(text, heard.tokens(), heard.explanation().traces(), heard.mentions());
  }

  private static List<Part> sentences(Part message) {
    List<Token> tokens = message.tokens();
    List<List<Token>> sentences = sentences(tokens);
    if (sentences.size() == 1 && sentences.getFirst().size() >= tokens.size() - 1) {
      return List.of(); // one sentence says all, but for its full stop
    }
    List<Part> parts = new ArrayList<>();
    for (List<Token> sentence : sentences) {
      int start = sentence.getFirst().start();
      int end = sentence.getLast().end();
      String words = message.words().substring(start, end);
      parts.add(
          new Part(
              words,
              sentence,
              within(words, message.within()),
              between(start, end, message.mentions())));
    }
    return parts;
  }

  private static List<Explanation.Trace> within(String words, List<Explanation.Trace> traces) {
    List<Explanation.Trace> within = new ArrayList<>();
    for (Explanation.Trace trace : traces) {
      if (trace.isWithin(words)) {
        within.add(trace);
      }
    }
    return within;
  }

  private static List<Mention> between(int start, int end, List<Mention> mentions) {
    List<Mention> between = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.at() >= start && mention.at() < end) {
        between.add(mention);
      }
    }
    return between;
  }

  private static List<List<Token>> sentences(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).kind() == Token.Kind.STOP) {
        if (i - start >= LEAST_TOKENS) {
          sentences.add(tokens.subList(start, i));
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  private List<Excerpt> excerpts(List<Part> parts) {
    List<Excerpt> excerpts = new ArrayList<>(parts.size());
    for (Part part : parts) {
      excerpts.add(excerpt(part));
    }
    return excerpts;
  }

  private Excerpt excerpt(Part part) {
    return new Excerpt(part.words(), likeness.of(part.tokens(), part.clues()));
  }

  Excerpt whole() {
    return whole;
  }

  /** Whether the whole message says little. */
  boolean areShort() {
    return message.tokens().size() <= MOST_OF_SHORT;
  }

  /** The flag whose messages the whole message is likest to. */
  String flag() {
    return likeness.flag(message.tokens(), message.clues());
  }

  /** The sentence that is likest to a danger of {@code level}. */
  Excerpt likest(Level level) {
    Excerpt likest = sentences.getFirst();
    for (Excerpt each : sentences) {
      likest = each.at(level) > likest.at(level) ? each : likest;
    }
    return likest;
  }

  /** How much the message or the likest of its sentences is like a danger of {@code level}. */
  double most(Level level) {
    return Math.max(whole.at(level), likest(level).at(level));
  }
}
