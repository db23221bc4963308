package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.knowledge.Level;

/** A message and its sentences, each with what it is like. */
final class Excerpts {
  /** Shorter sentences tell nothing by themselves. */
  private static final int LEAST_TOKENS = 3;

  private final List<Explanation.Trace> traces;
  private final Likeness likeness;
  private final List<Token> tokens;
  private final Excerpt whole;
  private final List<Excerpt> sentences;

  /** A part of a message, as she wrote it. */
  record Excerpt(String text, Resemblance resemblance) {
    double at(Level level) {
      return resemblance.at(level);
    }
  }

  /**
   * A sentence.
   *
   * @param within what the rules found in it alone
   */
  record Part(String words, List<Token> tokens, List<Explanation.Trace> within) {}

  /** The parts of {@code text}, in which the rules found {@code traces}. */
  Excerpts(String text, List<Explanation.Trace> traces, Likeness likeness) {
    this.traces = traces;
    this.likeness = likeness;
    this.tokens = Tokenizer.tokens(text, Set.of());
    this.whole = new Excerpt(text, likeness.of(tokens, traces));
    List<Part> parts = parts(text, tokens, traces);
    this.sentences = parts.isEmpty() ? List.of(whole) : excerpts(parts);
  }

  /** The sentences of {@code text}, in which the rules found {@code traces}; none if it is one. */
  static List<Part> parts(String text, List<Explanation.Trace> traces) {
    return parts(text, Tokenizer.tokens(text, Set.of()), traces);
  }

  private static List<Part> parts(String text, List<Token> tokens, List<Explanation.Trace> traces) {
    List<List<Token>> sentences = sentences(tokens);
    if (sentences.size() == 1 && sentences.getFirst().size() >= tokens.size() - 1) {
      return List.of(); // one sentence says all, but for its full stop
    }
    List<Part> parts = new ArrayList<>();
    for (List<Token> sentence : sentences) {
      String words = text.substring(sentence.getFirst().start(), sentence.getLast().end());
      parts.add(new Part(words, sentence, within(words, traces)));
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
      excerpts.add(new Excerpt(part.words(), likeness.of(part.tokens(), part.within())));
    }
    return excerpts;
  }

  Excerpt whole() {
    return whole;
  }

  /** The flag whose messages the whole message is likest to. */
  String flag() {
    return likeness.flag(tokens, traces);
  }

  /** The sentence that is likest to a danger of {@code level}. */
  Optional<Excerpt> likest(Level level) {
    Excerpt likest = null;
    for (Excerpt each : sentences) {
      likest = likest == null || each.at(level) > likest.at(level) ? each : likest;
    }
    return Optional.ofNullable(likest);
  }

  /** How much the message or the likest of its sentences is like a danger of {@code level}. */
  double most(Level level) {
    return Math.max(whole.at(level), likest(level).map(each -> each.at(level)).orElse(-1.0));
  }
}
