package mamaback.conversation;

import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.knowledge.TypedWord;
import mamaback.knowledge.Wording;

/** Finds the button that stands for the value of a fact that she names. */
final class TypedValues {
  private final PassingFacts facts;

  TypedValues(PassingFacts facts) {
    this.facts = facts;
  }

  Optional<Button> find(Turn turn, List<Button> buttons, String text) {
    return buttons.stream().filter(each -> isValue(turn, each, text)).findFirst();
  }

  private boolean isValue(Turn turn, Button button, String text) {
    return asked(button).filter(it -> isMeant(turn.wording(), it, text)).isPresent();
  }

  private boolean isMeant(Wording wording, Value asked, String text) {
    String typed = TypedTaps.folded(text);
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
}
