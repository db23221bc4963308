package mamaback.conversation;

import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Cue;
import mamaback.knowledge.Line;
import mamaback.knowledge.TypedWord;

/** Hears in the middle of an exercise that she stops, or that it hurts. */
final class GuideTalk {
  /** Whoever writes more has something else to tell. */
  private static final int MOST_WORDS = 14;

  private final CueFinder unable;
  private final Exercises exercises;
  private final ChatMemory memory;

  /**
   * @param unable how she says in each language that she cannot do it
   */
  GuideTalk(List<Cue> unable, Exercises exercises, ChatMemory memory) {
    this.unable = new CueFinder(unable);
    this.exercises = exercises;
    this.memory = memory;
  }

  /** What to say to {@code text} within an exercise; empty elsewhere and to anything else. */
  Optional<OutgoingMessage> reply(Turn turn, String text) {
    Optional<Exercises.Place> at = turn.isInGroup() ? Optional.empty() : place(turn);
    if (at.isEmpty() || text.contains("?")) {
      return Optional.empty();
    }
    String typed = TypedTaps.folded(text);
    if (turn.wording().isTyped(TypedWord.STOP, typed)) {
      return exercises.stopped(turn, at.get());
    }
    boolean isShort = typed.split(" ", -1).length <= MOST_WORDS;
    return isShort && !turn.wording().isTyped(TypedWord.EASIER, typed) && unable.isIn(text)
        ? exercises.hurts(turn, at.get())
        : Optional.empty();
  }

  /** The page that she reads: its "Easier" names it; else "Next" and "Back" are one step away. */
  private Optional<Exercises.Place> place(Turn turn) {
    String begin = turn.wording().label(Line.BUTTON_GUIDE);
    List<Button> buttons =
        memory.buttons(turn.chat()).stream()
            .filter(button -> !button.label().equals(begin))
            .toList();
    return Action.in(buttons, Action.EasierExercise.class)
        .findFirst()
        .map(it -> new Exercises.Place(it.step(), it.id()))
        .or(
            () ->
                Action.in(buttons, Action.DoExercise.class)
                    .findFirst()
                    .map(it -> new Exercises.Place(it.step(), it.id())));
  }
}
