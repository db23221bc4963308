package mamaback.conversation;

import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.conversation.ExercisePages.Guided;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Exercise;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.text.RichText;

/** Guides her through an exercise, with the reasons to stop always in view. */
final class Exercises {
  private final KnowledgeBase knowledge;
  private final Choices choices;
  private final Telling telling;
  private final NoteBook notes;

  Exercises(KnowledgeBase knowledge, Choices choices, Telling telling, NoteBook notes) {
    this.knowledge = knowledge;
    this.choices = choices;
    this.telling = telling;
    this.notes = notes;
  }

  /** The button below an answer that can be followed step by step. */
  static Optional<Button> button(Turn turn, Entry entry) {
    return exercise(turn, entry)
        .map(
            ignored ->
                new Action.DoExercise("0", entry.id())
                    .button(turn.wording().label(Line.BUTTON_GUIDE)));
  }

  /** As she may read it: without the steps and reasons that speak of babies, where she lost one. */
  private static Optional<Exercise> exercise(Turn turn, Entry entry) {
    return Exercise.of(Tact.of(turn, entry, entry.details()));
  }

  /** A step, from 0 for getting ready; empty where there is no such step or exercise. */
  Optional<OutgoingMessage> step(Turn turn, Action.DoExercise wanted) {
    return found(turn, wanted.id()).flatMap(guided -> step(turn, guided, wanted.step()));
  }

  /** The easier way, from where the step is one tap away. */
  Optional<OutgoingMessage> easier(Turn turn, Action.EasierExercise wanted) {
    return found(turn, wanted.id())
        .map(guided -> ExercisePages.easier(turn, guided, number(wanted.step()).orElse(0)));
  }

  /** She stops in the middle of it. */
  Optional<OutgoingMessage> stopped(Turn turn, Place at) {
    return found(turn, at.id()).map(guided -> ExercisePages.stopped(turn, guided));
  }

  /** She cannot do a step, or it hurts. */
  Optional<OutgoingMessage> hurts(Turn turn, Place at) {
    return found(turn, at.id())
        .map(guided -> ExercisePages.hurts(turn, guided, number(at.step()).orElse(0)));
  }

  /** Where in an exercise she is. */
  record Place(String step, String id) {}

  /** Keeps the fact that an exercise depends on, and begins it. */
  Optional<OutgoingMessage> prepare(Turn turn, Action.PrepareExercise told) {
    return telling
        .tell(turn, told.fact(), told.value())
        .flatMap(now -> step(now, new Action.DoExercise("0", told.id())))
        .map(message -> message.at(Placement.IN_PLACE));
  }

  private Optional<Guided> found(Turn turn, String id) {
    return knowledge
        .findEntry(id)
        .flatMap(entry -> exercise(turn, entry).map(exercise -> new Guided(entry, exercise)));
  }

  private Optional<OutgoingMessage> step(Turn turn, Guided guided, String step) {
    if (notes.isHurt(turn.chat())) {
      RichText why = turn.wording().text(Line.EXERCISE_AFTER_INJURY);
      return Optional.of(ExercisePages.notYet(turn, guided, why));
    }
    return switch (Fitness.of(guided.entry(), turn)) {
      case Fitness.NotYet(var why) -> Optional.of(ExercisePages.notYet(turn, guided, why));
      case Fitness.Depends(var fact) -> Optional.of(question(turn, guided, fact));
      case Fitness.Fits() ->
          number(step)
              .filter(n -> n <= guided.exercise().steps().size() + 1)
              .map(n -> announced(turn, n, ExercisePages.step(turn, guided, n)));
    };
  }

  /** Exercises are not translated, so the first page says so where she is spoken to otherwise. */
  private OutgoingMessage announced(Turn turn, int step, OutgoingMessage page) {
    boolean isHers = turn.speech().language().equals(knowledge.speech().language());
    return step > 0 || isHers
        ? page
        : page.with(turn.wording().text(Line.IN_ENGLISH).then(page.text()), page.rows());
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

  /** A small number; the data of a button may hold anything. */
  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
