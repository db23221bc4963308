package mamaback.conversation;

import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mamaback.chat.Button;
import mamaback.conversation.BirthDates.Order;
import mamaback.knowledge.TypedWord;
import mamaback.knowledge.Wording;

/** Finds the button of the last message that she names in words instead of tapping it. */
final class TypedTaps {
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");

  private final ChatMemory memory;
  private final PassingFacts facts;

  TypedTaps(ChatMemory memory, PassingFacts facts) {
    this.memory = memory;
    this.facts = facts;
  }

  /** The data of the button that {@code text} names; empty where it names none. */
  Optional<String> meant(Turn turn, String text) {
    List<Button> buttons = turn.isInGroup() ? List.of() : memory.buttons(turn.chat());
    if (buttons.isEmpty()) {
      return Optional.empty();
    }
    String typed = folded(text);
    return labelled(buttons, text, typed)
        .or(() -> buttons.stream().filter(each -> isValue(turn, each, text, typed)).findFirst())
        .map(Button::data)
        .or(() -> ofWeeks(turn, buttons, text));
  }

  /** A text in lower case, its words apart by one space, without signs. */
  static String folded(String text) {
    String plain =
        APOSTROPHE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    return NO_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static Optional<Button> labelled(List<Button> buttons, String text, String typed) {
    return buttons.stream()
        .filter(
            button ->
                button.label().equals(text.strip())
                    || (!typed.isEmpty() && folded(button.label()).equals(typed)))
        .findFirst();
  }

  /** Whether {@code button} stands for the value of a fact that she names. */
  private boolean isValue(Turn turn, Button button, String text, String typed) {
    return asked(button).filter(it -> isMeant(turn.wording(), it, text, typed)).isPresent();
  }

  private boolean isMeant(Wording wording, Value asked, String text, String typed) {
    Optional<TypedWord> word =
        asked.value().isEmpty() ? Optional.of(TypedWord.SKIP) : TypedWord.find(asked.value());
    return word.filter(it -> wording.isTyped(it, typed)).isPresent()
        || (!asked.value().isEmpty() && facts.tellsOnly(asked.fact(), asked.value(), text));
  }

  /** What a button would tell. */
  private record Value(Fact fact, String value) {}

  private static Optional<Value> asked(Button button) {
    return Action.read(button.data())
        .flatMap(
            action ->
                switch (action) {
                  case Action.Introduce(var fact, var value) -> Optional.of(new Value(fact, value));
                  case Action.Tell(var fact, var value) ->
                      Optional.of(new Value(fact, value)).filter(it -> !value.isEmpty());
                  case Action.Fit(var fact, var value, var ignored) ->
                      Optional.of(new Value(fact, value));
                  case Action.PrepareExercise(var fact, var value, var ignored) ->
                      Optional.of(new Value(fact, value));
                  default -> Optional.empty();
                });
  }

  /** Weeks that she writes where spans of weeks are asked for. */
  private static Optional<String> ofWeeks(Turn turn, List<Button> buttons, String text) {
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
    return buttons.stream()
        .flatMap(button -> Action.read(button.data()).stream())
        .filter(Action.Fit.class::isInstance)
        .map(Action.Fit.class::cast)
        .filter(fit -> fit.fact() == Fact.BORN);
  }

  private static Optional<Action.PrepareExercise> preparing(List<Button> buttons) {
    return buttons.stream()
        .flatMap(button -> Action.read(button.data()).stream())
        .filter(Action.PrepareExercise.class::isInstance)
        .map(Action.PrepareExercise.class::cast)
        .filter(go -> go.fact() == Fact.BORN)
        .findFirst();
  }
}
