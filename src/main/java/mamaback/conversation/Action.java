package mamaback.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.chat.Button;
import mamaback.knowledge.Key;
import mamaback.profile.Feedback.Opinion;

/** What a button asks for. Its data comes from outside, so reading it may fail. */
sealed interface Action {
  /** Show the short answer. */
  record ShowEntry(String id) implements Action {}

  /** Show the whole answer in place of the short one. */
  record ShowDetails(String id) implements Action {}

  /** Show where an answer comes from. */
  record ShowSources(String id) implements Action {}

  /** Show the groups of answers. */
  record ShowGroups() implements Action {}

  /** Show the answers of a group. */
  record ShowGroup(String id) implements Action {}

  /** She says that somebody has seen her about the emergency. */
  record Seen() implements Action {}

  /** What was understood in passing is not so; what it ended, if anything, is so again. */
  record TakeBack(Fact fact, Optional<Fact> again) implements Action {}

  /** Show what is known of her. */
  record ShowMe() implements Action {}

  /** Show what can be chosen for a fact. */
  record ShowChoices(Fact fact) implements Action {}

  /** Keep a fact about her, or clear it where {@code value} is empty. */
  record Tell(Fact fact, String value) implements Action {}

  /** The same while she is being welcomed; empty means skip. */
  record Introduce(Fact fact, String value) implements Action {}

  /** The same below an answer, which then shows what fits her. */
  record Fit(Fact fact, String value, String id) implements Action {}

  /** Judge an answer, or where {@code id} is empty, that there was none. */
  record Rate(Opinion opinion, String id) implements Action {}

  /** She judged already. */
  record Thanked() implements Action {}

  /** Whether unanswered questions may be kept: {@code yes} or {@code no}. */
  record KeepQuestions(String choice) implements Action {}

  /** Tell her when the question of {@code ticket} has an answer; {@code no}: of no question. */
  record TellWhenAnswered(String ticket) implements Action {}

  /** Something about tips, see {@link TipChoice}. */
  record Tips(String choice) implements Action {}

  /** Send her what is kept of her. */
  record Export() implements Action {}

  /** Delete what is kept of her: {@code ask}, {@code yes} or {@code no}. */
  record Forget(String choice) implements Action {}

  /** Show a step of an exercise; 0 is getting ready. */
  record DoExercise(String step, String id) implements Action {}

  /** Show the easier way of an exercise, from where the step is one tap away. */
  record EasierExercise(String step, String id) implements Action {}

  /** Keep the fact that an exercise depends on, then begin it. */
  record PrepareExercise(Fact fact, String value, String id) implements Action {}

  /** Change the list for a visit: {@code add} a line, or drop the line of a number. */
  record EditVisit(String what) implements Action {}

  /** A button with {@code label} that asks for this. */
  default Button button(String label) {
    return new Button(label, data());
  }

  /** What those of {@code buttons} ask for that ask for such a thing. */
  static <T extends Action> Stream<T> in(List<Button> buttons, Class<T> kind) {
    return buttons.stream()
        .flatMap(button -> read(button.data()).stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /**
   * Whether it shows or changes what is kept of one person, so that no group must see it, or takes
   * the next message for hers, which in a group may be anybody's.
   */
  default boolean isPersonal() {
    return switch (this) {
      case TakeBack ignored -> true;
      case ShowMe ignored -> true;
      case ShowChoices ignored -> true;
      case Tell ignored -> true;
      case Introduce ignored -> true;
      case Fit ignored -> true;
      case KeepQuestions ignored -> true;
      case TellWhenAnswered ignored -> true;
      case Export ignored -> true;
      case Forget ignored -> true;
      case PrepareExercise ignored -> true;
      case EditVisit ignored -> true;
      case Seen ignored -> true;
      case Tips ignored -> false;
      case ShowEntry ignored -> false;
      case ShowDetails ignored -> false;
      case ShowSources ignored -> false;
      case ShowGroups ignored -> false;
      case ShowGroup ignored -> false;
      case Rate(var opinion, var ignored) -> opinion == Opinion.SOMETHING_ELSE;
      case Thanked ignored -> false;
      case DoExercise ignored -> false;
      case EasierExercise ignored -> false;
    };
  }

  private String data() {
    return switch (this) {
      case ShowEntry(var id) -> "entry:" + id;
      case ShowDetails(var id) -> "more:" + id;
      case ShowSources(var id) -> "sources:" + id;
      case ShowGroups() -> "groups";
      case ShowGroup(var id) -> "group:" + id;
      case Seen() -> "seen";
      case TakeBack(var fact, var again) ->
          "undo:" + fact.word() + again.map(other -> ":" + other.word()).orElse("");
      case ShowMe() -> "me";
      case ShowChoices(var fact) -> "me:" + fact.word();
      case Tell(var fact, var value) -> "set:" + fact.word() + ":" + value;
      case Introduce(var fact, var value) -> "hi:" + fact.word() + ":" + value;
      case Fit(var fact, var value, var id) -> "fit:" + fact.word() + ":" + value + ":" + id;
      case Rate(var opinion, var id) -> "rate:" + Key.of(opinion) + ":" + id;
      case Thanked() -> "thanks";
      case KeepQuestions(var choice) -> "keep:" + choice;
      case TellWhenAnswered(var ticket) -> "tell:" + ticket;
      case Tips(var choice) -> "tips:" + choice;
      case Export() -> "export";
      case Forget(var choice) -> "forget:" + choice;
      case DoExercise(var step, var id) -> "do:" + step + ":" + id;
      case EasierExercise(var step, var id) -> "easy:" + step + ":" + id;
      case PrepareExercise(var fact, var value, var id) ->
          "go:" + fact.word() + ":" + value + ":" + id;
      case EditVisit(var what) -> "visit:" + what;
    };
  }

  /** The action in {@code data}; empty where it was made by another version or by nobody. */
  static Optional<Action> read(String data) {
    return ActionReader.read(data);
  }
}
