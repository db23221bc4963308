package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Exercise;
import mamaback.knowledge.Line;
import mamaback.text.Block;
import mamaback.text.RichText;

/** The pages of a guided exercise, each with the reasons to stop. */
final class ExercisePages {
  private ExercisePages() {}

  /** An entry with the exercise in it. */
  record Guided(Entry entry, Exercise exercise) {}

  /** A step, from 0 for getting ready; behind the last, that it is done. */
  static OutgoingMessage step(Turn turn, Guided guided, int step) {
    Exercise exercise = guided.exercise();
    int last = exercise.steps().size();
    if (step > last) {
      return done(turn, guided);
    }
    RichText text =
        step == 0
            ? exercise.start()
            : new RichText(List.of(new Block.Paragraph(exercise.steps().get(step - 1))));
    RichText title =
        step == 0
            ? RichText.bold(guided.entry().title())
            : turn.wording()
                .text(
                    Line.EXERCISE_STEP,
                    Map.of(
                        "title", guided.entry().title(),
                        "step", Integer.toString(step),
                        "steps", Integer.toString(last)));
    RichText repetitions =
        exercise.repetitions().isEmpty()
            ? RichText.EMPTY
            : turn.wording().text(Line.EXERCISE_REPETITIONS).then(exercise.repetitions());
    Placement placement = step == 0 ? Placement.NEW_MESSAGE : Placement.IN_PLACE;
    return new OutgoingMessage(
        Tact.of(turn, title).then(text).then(repetitions).then(stopIf(turn, exercise)),
        rows(turn, guided, step),
        placement);
  }

  private static List<List<Button>> rows(Turn turn, Guided guided, int step) {
    String id = guided.entry().id();
    boolean isLast = step == guided.exercise().steps().size();
    List<Button> moves = new ArrayList<>();
    if (step > 0) {
      moves.add(go(step - 1, id).button(turn.wording().label(Line.BUTTON_BACK)));
    }
    Line next = isLast ? Line.BUTTON_DONE : Line.BUTTON_NEXT;
    moves.add(go(step + 1, id).button(turn.wording().label(next)));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(moves);
    if (!guided.exercise().easier().isEmpty()) {
      String label = turn.wording().label(Line.BUTTON_EASIER);
      rows.add(List.of(new Action.EasierExercise(Integer.toString(step), id).button(label)));
    }
    return rows;
  }

  /** The easier way; back leads to {@code step}. */
  static OutgoingMessage easier(Turn turn, Guided guided, int step) {
    RichText text =
        turn.wording()
            .text(Line.EXERCISE_EASIER)
            .then(guided.exercise().easier())
            .then(stopIf(turn, guided.exercise()));
    Button back = go(step, guided.entry().id()).button(turn.wording().label(Line.BUTTON_BACK));
    return new OutgoingMessage(text, List.of(List.of(back)), Placement.IN_PLACE);
  }

  /** She stops in the middle. */
  static OutgoingMessage stopped(Turn turn, Guided guided) {
    return new OutgoingMessage(
        turn.wording().text(Line.EXERCISE_STOPPED),
        List.of(List.of(read(turn, guided))),
        Placement.NEW_MESSAGE);
  }

  /** It hurts, or she cannot do it: when to stop, and the easier way, where there is one. */
  static OutgoingMessage hurts(Turn turn, Guided guided, int step) {
    Exercise exercise = guided.exercise();
    RichText easier =
        exercise.easier().isEmpty()
            ? RichText.EMPTY
            : turn.wording().text(Line.EXERCISE_EASIER).then(exercise.easier());
    RichText text =
        turn.wording().text(Line.EXERCISE_HURTS).then(stopIf(turn, exercise)).then(easier);
    Button back = go(step, guided.entry().id()).button(turn.wording().label(Line.BUTTON_BACK));
    return new OutgoingMessage(
        text, List.of(List.of(back, read(turn, guided))), Placement.NEW_MESSAGE);
  }

  private static Button read(Turn turn, Guided guided) {
    return new Action.ShowEntry(guided.entry().id()).button(turn.wording().label(Line.BUTTON_READ));
  }

  private static OutgoingMessage done(Turn turn, Guided guided) {
    return new OutgoingMessage(
        turn.wording().text(Line.EXERCISE_DONE),
        List.of(FeedbackDesk.buttons(turn.wording(), guided.entry().id())),
        Placement.IN_PLACE);
  }

  /** Why she is not guided. */
  static OutgoingMessage notYet(Turn turn, Guided guided, RichText why) {
    RichText text =
        Tact.of(turn, RichText.bold(guided.entry().title()))
            .then(turn.wording().text(Line.EXERCISE_NOT_YET))
            .then(Tact.of(turn, why));
    return new OutgoingMessage(text, List.of(List.of(read(turn, guided))), Placement.NEW_MESSAGE);
  }

  private static RichText stopIf(Turn turn, Exercise exercise) {
    return turn.wording().text(Line.EXERCISE_STOP_IF).then(exercise.stopIf());
  }

  private static Action go(int step, String id) {
    return new Action.DoExercise(Integer.toString(step), id);
  }
}
