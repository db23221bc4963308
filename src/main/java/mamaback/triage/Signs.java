package mamaback.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.knowledge.ContextRole;

/** The signs of one message with how they are meant. */
final class Signs {
  /** Words between a sign and what shows that it is harmless. */
  private static final int FARTHEST_GUARD = 2;

  private final String text;
  private final List<Token> tokens;
  private final Found found;
  private final Passage passage;
  private final Context context;
  private final Map<Span, Reading> readings = new HashMap<>();
  private final Map<Span, Reading> readingsWithBaby = new HashMap<>();

  Signs(String text, List<Token> tokens, Found found, Passage passage) {
    this.text = text;
    this.tokens = tokens;
    this.found = found;
    this.passage = passage;
    this.context = new Context(passage);
  }

  /** Where the phrases of {@code part} are meant as present, in one sentence. */
  Optional<List<Span>> present(Rule.Part part, Rule rule) {
    for (Span first : spans(part.phrases().getFirst())) {
      if (reading(first, rule) == Reading.PRESENT) {
        Optional<List<Span>> all = together(first, part, rule);
        if (all.isPresent()) {
          return all;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<Span>> together(Span first, Rule.Part part, Rule rule) {
    List<Span> all = new ArrayList<>(List.of(first));
    for (int phrase : part.phrases().subList(1, part.phrases().size())) {
      Optional<Span> other =
          spans(phrase).stream()
              .filter(span -> passage.isSameSentence(first.start(), span.start()))
              .filter(span -> reading(span, rule) == Reading.PRESENT)
              .findFirst();
      if (other.isEmpty()) {
        return Optional.empty();
      }
      all.add(other.get());
    }
    return Optional.of(all);
  }

  /** The message as it was read. */
  List<Token> tokens() {
    return tokens;
  }

  /** The phrases that stand somewhere. */
  Found phrases() {
    return found;
  }

  /** Whether she takes back what she wrote. */
  boolean areJoking() {
    return !passage.cues(ContextRole.JOKE).isEmpty();
  }

  List<Span> spans(int phrase) {
    return found.spans(phrase);
  }

  Reading reading(Span span, Rule rule) {
    if (isGuarded(span, rule)) {
      return Reading.HARMLESS;
    }
    boolean maySpeakOfBaby = rule.flag().speaksOfBaby();
    Map<Span, Reading> known = maySpeakOfBaby ? readingsWithBaby : readings;
    return known.computeIfAbsent(span, each -> context.reading(each, maySpeakOfBaby));
  }

  private boolean isGuarded(Span span, Rule rule) {
    for (int guard : rule.guards()) {
      if (found.has(guard) && isGuardedBy(spans(guard), span)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGuardedBy(List<Span> guards, Span span) {
    for (Span harmless : guards) {
      if (isBeside(harmless, span) && !isDoubtful(harmless)) {
        return true;
      }
    }
    return false;
  }

  /** What stands farther away, or behind a comma, says nothing of the sign. */
  private boolean isBeside(Span guard, Span sign) {
    int gap = passage.words(guard.end(), sign.start()) + passage.words(sign.end(), guard.start());
    int from = Math.min(guard.end(), sign.end());
    return gap <= FARTHEST_GUARD
        && passage.isSameClause(guard, sign)
        && !passage.hasPause(from, Math.max(guard.start(), sign.start()));
  }

  /** The words of {@code span} as she wrote them. */
  String words(Span span) {
    return text.substring(tokens.get(span.start()).start(), tokens.get(span.end() - 1).end());
  }

  /** Whether a misspelt word with several meanings is part of it. */
  private boolean isDoubtful(Span span) {
    for (Token token : tokens.subList(span.start(), span.end())) {
      if (!token.orElse().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
