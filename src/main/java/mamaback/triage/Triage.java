package mamaback.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;

/**
 * Finds signs of danger in a message by the rules of {@code red-flags.yaml}. Fails safe: what
 * cannot be judged is {@link Verdict.Failed}. Immutable and thread-safe; time is linear in the
 * message.
 */
public final class Triage {
  private final List<Rule> rules = new ArrayList<>();
  private final PhraseIndex index;
  private final ContextCues cues;
  private final Spelling spelling;
  private final SecondLine secondLine;

  /** Goes by the rules alone. */
  static Triage byRulesOnly(RedFlagRules source) {
    return new Triage(source, new SecondLine(Lessons.NONE, List.of()));
  }

  /**
   * Goes by the rules, and by what their lessons teach.
   *
   * @param ordinary questions without a danger, to know the others by
   * @throws IllegalArgumentException if a wording cannot be used
   */
  public Triage(RedFlagRules source, List<String> ordinary) {
    this(source, new SecondLine(source.lessons(), ordinary));
  }

  private Triage(RedFlagRules source, SecondLine secondLine) {
    this.secondLine = secondLine;
    Grammar grammar = new Grammar(source.concepts());
    PhraseBook book = new PhraseBook();
    for (RedFlag flag : source.flags()) {
      for (RedFlag.Sign sign : flag.signs()) {
        List<Integer> guards = new ArrayList<>();
        for (RedFlag.Wording guard : sign.unless()) {
          guards.add(book.number(guard.text()));
        }
        for (RedFlag.Wording wording : sign.wordings()) {
          rules.add(Rule.of(flag, sign.level(), wording.text(), guards, book));
        }
      }
    }
    this.index = new PhraseIndex(grammar, source.fillers(), book.phrases());
    this.cues = new ContextCues(grammar, source.fillers(), source.context(), source.harmless());
    Set<String> rightWords = new HashSet<>(source.rightWords());
    rightWords.addAll(source.fillers());
    this.spelling =
        new Spelling(grammar.vocabulary(book.phrases()), rightWords, source.misspellings());
  }

  /** What the message shows. Never throws. */
  public Verdict assess(String text, Situation situation) {
    return explain(text, situation).verdict();
  }

  /** What the message shows, and why. Never throws. */
  public Explanation explain(String text, Situation situation) {
    try {
      return secondLine.complete(judged(text, situation), text);
    } catch (RuntimeException | StackOverflowError e) {
      return new Explanation(new Verdict.Failed(), List.of());
    }
  }

  private Explanation judged(String text, Situation situation) {
    Signs now = signs(text);
    List<Signs> earlier = situation.earlier().stream().map(this::signs).toList();
    List<Explanation.Trace> traces = new ArrayList<>();
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Rule rule : rules) {
      for (Explanation.Trace trace : traces(rule, now, earlier, situation)) {
        traces.add(trace);
        if (trace.level() != Level.NONE) {
          Finding finding = new Finding(trace.flag(), trace.level(), trace.matched());
          findings.merge(trace.flag(), finding, Triage::graver);
        }
      }
    }
    if (findings.isEmpty()) {
      return new Explanation(new Verdict.Clear(), traces);
    }
    List<Finding> sorted = new ArrayList<>(findings.values());
    sorted.sort(Comparator.comparing(Finding::level).reversed());
    return new Explanation(new Verdict.Flagged(sorted), traces);
  }

  private static Finding graver(Finding one, Finding other) {
    return other.level().compareTo(one.level()) > 0 ? other : one;
  }

  private Signs signs(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text)) {
      if (token.kind() != Token.Kind.WORD) {
        addOnce(token, tokens);
        continue;
      }
      for (String word : spelling.meant(token.word()).split(" ", -1)) {
        addOnce(token.withWord(word), tokens);
      }
    }
    return new Signs(text, tokens, index.find(tokens), new Context(tokens, cues.find(tokens)));
  }

  /** A word said many times in a row means no more than said twice. */
  private static void addOnce(Token token, List<Token> tokens) {
    int size = tokens.size();
    boolean isSaidTwice =
        size > 1
            && tokens.get(size - 1).word().equals(token.word())
            && tokens.get(size - 2).word().equals(token.word());
    if (!isSaidTwice) {
      tokens.add(token);
    }
  }

  private static List<Explanation.Trace> traces(
      Rule rule, Signs now, List<Signs> earlier, Situation situation) {
    boolean isOnePhrase = rule.parts().size() == 1 && rule.parts().getFirst().phrases().size() == 1;
    if (isOnePhrase) {
      int phrase = rule.parts().getFirst().phrases().getFirst();
      return now.spans(phrase).stream().map(span -> trace(rule, now, span)).toList();
    }
    return combined(rule, now, earlier, situation).stream().toList();
  }

  private static Explanation.Trace trace(Rule rule, Signs now, Span span) {
    Reading reading = now.reading(span, rule);
    Level level =
        reading == Reading.PRESENT
            ? rule.level()
            : reading.isWorthALine() ? Level.INFO : Level.NONE;
    return new Explanation.Trace(
        rule.flag().id(), rule.wording(), now.words(span), reading.name(), level);
  }

  /** All parts present, at least one of them in this message. */
  private static Optional<Explanation.Trace> combined(
      Rule rule, Signs now, List<Signs> earlier, Situation situation) {
    List<String> matched = new ArrayList<>();
    for (Rule.Part part : rule.parts()) {
      if (part.isFact()) {
        if (!isSo(part.fact(), situation)) {
          return Optional.empty();
        }
        continue;
      }
      Optional<List<Span>> here = now.present(part, rule);
      here.ifPresent(spans -> spans.forEach(span -> matched.add(now.words(span))));
      boolean isThere =
          here.isPresent()
              || earlier.stream().anyMatch(signs -> signs.present(part, rule).isPresent());
      if (!isThere) {
        return Optional.empty();
      }
    }
    return matched.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Explanation.Trace(
                rule.flag().id(),
                rule.wording(),
                String.join(" … ", matched),
                Reading.PRESENT.name(),
                rule.level()));
  }

  private static boolean isSo(String fact, Situation situation) {
    return switch (fact) {
      case "epidural" -> situation.epidural();
      case "c-section" -> situation.cSection();
      case "pregnant" -> situation.pregnant();
      case "first-weeks" -> situation.weeksSinceBirth().orElse(Integer.MAX_VALUE) <= 6;
      default -> throw new IllegalArgumentException("unknown fact @" + fact);
    };
  }
}
