package mamaback.evaluation;

import java.util.function.Predicate;
import mamaback.knowledge.Level;

/** A labelled message beside what the program made of it. */
record Judged(LabelledMessage message, Response response) {
  /** The place of the first candidate that fits, from 1; 0 where none does. */
  int place() {
    for (int i = 0; i < response.candidates().size(); i++) {
      if (message.topics().contains(response.candidates().get(i).entry().topic())) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean hitWithin(int most) {
    return place() >= 1 && place() <= most;
  }

  static Predicate<Judged> in(Scope scope) {
    return row -> row.message.scope().filter(scope::equals).isPresent();
  }

  /** Rows whose labelled level is exactly {@code level}. */
  static Predicate<Judged> at(Level level) {
    return row -> row.message.levels().filter(levels -> levels.best() == level).isPresent();
  }

  /** Rows for which {@code level} would be too grave. */
  static Predicate<Judged> mildThan(Level level) {
    return row -> row.message.levels().filter(l -> !l.most().isAtLeast(level)).isPresent();
  }

  boolean warnsAtLeast(Level level) {
    return response.level().isAtLeast(level);
  }

  boolean warnsAcceptably() {
    return message.levels().orElseThrow().accept(response.level());
  }
}
