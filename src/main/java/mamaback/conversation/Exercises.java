package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Exercise;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.text.Block;
import mamaback.text.RichText;

/** Guides her through an exercise, with the reasons to stop always in view. */
final class Exercises {
  private final KnowledgeBase knowledge;
  private final Choices choices;
  private final Telling telling;

  Exercises(KnowledgeBase knowledge, Choices choices, Telling telling) {
    this.knowledge = knowledge;
    this.choices = choices;
    this.telling = telling;
  }

  /** The button below an answer that can be followed step by step. */
  static Optional<Button> button(Turn turn, Entry entry) {
    return Exercise.of(entry)
        .map(
            ignored ->
                new Action.DoExercise("0", entry.id())
                    .button(turn.wording().label(Line.BUTTON_GUIDE)));
  }

  /** A step, from 0 for getting ready; empty where there is no such step or exercise. */
  Optional<OutgoingMessage> step(Turn turn, Action.DoExercise wanted) {
    return found(wanted.id()).flatMap(guided -> step(turn, guided, wanted.step()));
  }

  /** The easier way, from where the step is one tap away. */
  Optional<OutgoingMessage> easier(Turn turn, Action.EasierExercise wanted) {
    return found(wanted.id()).map(guided -> easier(turn, guided, wanted.step()));
  }

  /** Keeps the fact that an exercise depends on, and begins it. */
  Optional<OutgoingMessage> prepare(Turn turn, Action.PrepareExercise told) {
    return telling
        .tell(turn, told.fact(), told.value())
        .flatMap(now -> step(now, new Action.DoExercise("0", told.id())))
        .map(message -> message.at(Placement.IN_PLACE));
  }

  private record Guided(Entry entry, Exercise exercise) {}

  private Optional<Guided> found(String id) {
    return knowledge
        .findEntry(id)
        .flatMap(entry -> Exercise.of(entry).map(exercise -> new Guided(entry, exercise)));
  }

  private Optional<OutgoingMessage> step(Turn turn, Guided guided, String step) {
    return switch (Fitness.of(guided.entry(), turn)) {
      case Fitness.NotYet(var why) -> Optional.of(notYet(turn, guided, why));
      case Fitness.Depends(var fact) -> Optional.of(question(turn, guided, fact));
      case Fitness.Fits() ->
          number(step)
              .filter(n -> n <= guided.exercise().steps().size() + 1)
              .map(n -> page(turn, guided, n));
    };
  }

  private static OutgoingMessage page(Turn turn, Guided guided, int step) {
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
        title.then(text).then(repetitions).then(stopIf(turn, exercise)),
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

  private static OutgoingMessage easier(Turn turn, Guided guided, String step) {
    RichText text =
        turn.wording()
            .text(Line.EXERCISE_EASIER)
            .then(guided.exercise().easier())
            .then(stopIf(turn, guided.exercise()));
    String step0 = number(step).map(n -> Integer.toString(n)).orElse("0");
    Button back =
        new Action.DoExercise(step0, guided.entry().id())
            .button(turn.wording().label(Line.BUTTON_BACK));
    return new OutgoingMessage(text, List.of(List.of(back)), Placement.IN_PLACE);
  }

  private static OutgoingMessage done(Turn turn, Guided guided) {
    return new OutgoingMessage(
        turn.wording().text(Line.EXERCISE_DONE),
        List.of(FeedbackDesk.buttons(turn.wording(), guided.entry().id())),
        Placement.IN_PLACE);
  }

  private static OutgoingMessage notYet(Turn turn, Guided guided, RichText why) {
    Button read =
        new Action.ShowEntry(guided.entry().id()).button(turn.wording().label(Line.BUTTON_READ));
    RichText text =
        RichText.bold(guided.entry().title())
            .then(turn.wording().text(Line.EXERCISE_NOT_YET))
            .then(why);
    return new OutgoingMessage(text, List.of(List.of(read)), Placement.NEW_MESSAGE);
  }

  private OutgoingMessage question(Turn turn, Guided guided, Fact fact) {
    List<Button> buttons =
        choices.of(turn, fact).stream()
            .map(
                choice ->
                    new Action.PrepareExercise(fact, choice.value(), guided.entry().id())
                        .button(choice.label()))
            .toList();
    RichText text =
        turn.wording().text(Line.EXERCISE_CHECK).then(turn.wording().text(fact.question()));
    return new OutgoingMessage(text, Rows.of(buttons, fact.choicesARow()), Placement.NEW_MESSAGE);
  }

  private static RichText stopIf(Turn turn, Exercise exercise) {
    return turn.wording().text(Line.EXERCISE_STOP_IF).then(exercise.stopIf());
  }

  private static Action go(int step, String id) {
    return new Action.DoExercise(Integer.toString(step), id);
  }

  /** A small number; the data of a button may hold anything. */
  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
