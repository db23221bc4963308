package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.knowledge.Level;

/** Applies the rules to one message. */
final class Judgement {
  private final RuleBook rules;
  private final Signs now;
  private final Earlier earlier;
  private final Situation situation;
  private final List<Explanation.Trace> traces = new ArrayList<>();

  Judgement(RuleBook rules, MessageReader reader, String text, Situation situation) {
    this.rules = rules;
    this.now = reader.signs(text);
    this.earlier = new Earlier(reader, situation.earlier());
    this.situation = situation;
  }

  Heard heard() {
    rules.within(found()).forEach(this::trace);
    if (now.areJoking() && traces.isEmpty()) {
      earlier.last().ifPresent(this::takeBack);
    }
    return new Heard(now.tokens(), Explanation.of(traces), now.phrases().mentions());
  }

  /** The phrases that stand here, and those of earlier messages where they may join them. */
  private Found found() {
    boolean isAlone = situation.earlier().isEmpty() || !rules.mayJoin(now.phrases());
    return isAlone ? now.phrases() : earlier.with(now.phrases());
  }

  private void trace(Rule rule) {
    if (rule.isOnePhrase()) {
      for (Span span : now.spans(rule.parts().getFirst().phrases().getFirst())) {
        Reading reading = now.reading(span, rule);
        add(rule, now.words(span), reading, reading.level(rule.level()));
      }
      return;
    }
    combined(rule).ifPresent(words -> add(rule, words, Reading.PRESENT, rule.level()));
  }

  private void add(Rule rule, String words, Reading reading, Level level) {
    String flag = rule.flag().id();
    traces.add(new Explanation.Trace(flag, rule.wording(), words, reading.name(), level));
  }

  /** The words of all parts, if all are present, at least one of them in this message. */
  private Optional<String> combined(Rule rule) {
    List<String> matched = new ArrayList<>();
    for (Rule.Part part : rule.parts()) {
      if (part.isFact()) {
        if (!situation.holds(part.fact())) {
          return Optional.empty();
        }
        continue;
      }
      Optional<List<Span>> here = now.present(part, rule);
      here.ifPresent(spans -> spans.forEach(span -> matched.add(now.words(span))));
      if (here.isEmpty() && !earlier.isPresent(part, rule)) {
        return Optional.empty();
      }
    }
    return matched.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(Explanation.Trace.GAP, matched));
  }

  /** "Just joking" behind a sign: one line, in case that it was none. */
  private void takeBack(Signs last) {
    for (Rule rule : rules.within(last.phrases())) {
      boolean wasPresent =
          rule.isOnePhrase() && last.present(rule.parts().getFirst(), rule).isPresent();
      if (wasPresent && rule.level().isAtLeast(Level.URGENT)) {
        add(rule, "", Reading.TAKEN_BACK, Level.INFO);
        return;
      }
    }
  }
}
