package mamaback.conversation;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mamaback.chat.Button;
import mamaback.conversation.BirthDates.Order;

/** Finds the span of weeks that she writes where spans are asked for. */
final class TypedWeeks {
  private TypedWeeks() {}

  /** The data of the button that {@code text} stands for; empty where it tells no weeks. */
  static Optional<String> find(Turn turn, List<Button> buttons, String text) {
    OptionalInt weeks = weeks(turn, text);
    if (weeks.isEmpty()) {
      return Optional.empty();
    }
    return spans(buttons)
        .filter(fit -> Stages.read(fit.value()).orElse(0) <= weeks.getAsInt())
        .max(Comparator.comparingInt(fit -> Stages.read(fit.value()).orElse(0)))
        .map(fit -> fit.button(text).data())
        .or(
            () ->
                preparing(buttons)
                    .map(
                        go ->
                            new Action.PrepareExercise(Fact.BORN, "w" + weeks.getAsInt(), go.id()))
                    .map(go -> go.button(text).data()));
  }

  private static OptionalInt weeks(Turn turn, String text) {
    return switch (BirthDates.ofText(text, turn.today(), Order.DAY_FIRST)) {
      case BirthDates.Typed.Date(var date) ->
          OptionalInt.of((int) ChronoUnit.WEEKS.between(date, turn.today()));
      case BirthDates.Typed.Impossible() -> OptionalInt.empty();
      case BirthDates.Typed.NoDate() -> OptionalInt.empty();
    };
  }

  private static Stream<Action.Fit> spans(List<Button> buttons) {
    return Action.in(buttons, Action.Fit.class).filter(fit -> fit.fact() == Fact.BORN);
  }

  private static Optional<Action.PrepareExercise> preparing(List<Button> buttons) {
    return Action.in(buttons, Action.PrepareExercise.class)
        .filter(go -> go.fact() == Fact.BORN)
        .findFirst();
  }
}
