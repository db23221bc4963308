package mamaback.conversation;

import java.util.Optional;
import java.util.OptionalInt;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;

/** Shows one entry: short, whole, or where it comes from. Empty where the entry is gone. */
final class Answers {
  private final KnowledgeBase knowledge;
  private final AnswerLayout layout;
  private final NoteBook notes;
  private final Telling telling;

  Answers(KnowledgeBase knowledge, AnswerLayout layout, NoteBook notes, Telling telling) {
    this.knowledge = knowledge;
    this.layout = layout;
    this.notes = notes;
    this.telling = telling;
  }

  Optional<OutgoingMessage> entry(Turn turn, String id) {
    return knowledge.findEntry(id).map(entry -> opened(turn, entry));
  }

  /** Keeps a fact about her, and shows the answer again as it fits her, asking no more. */
  Optional<OutgoingMessage> fit(Turn turn, Action.Fit fit) {
    return told(turn, fit)
        .flatMap(
            told -> knowledge.findEntry(fit.id()).map(entry -> layout.answerAlone(told, entry)))
        .map(message -> message.at(Placement.IN_PLACE));
  }

  private Optional<Turn> told(Turn turn, Action.Fit fit) {
    OptionalInt weeks = fit.fact() == Fact.BORN ? Stages.read(fit.value()) : OptionalInt.empty();
    return weeks.isPresent()
        ? Optional.of(telling.assume(turn, weeks.getAsInt()))
        : telling.tell(turn, fit.fact(), fit.value());
  }

  Optional<OutgoingMessage> details(Turn turn, String id) {
    return knowledge.findEntry(id).map(entry -> layout.details(turn, entry));
  }

  Optional<OutgoingMessage> sources(Turn turn, String id) {
    return knowledge.findEntry(id).map(entry -> SourcesPage.of(turn, entry));
  }

  private OutgoingMessage opened(Turn turn, Entry entry) {
    notes.noteTopic(turn.chat(), entry.id());
    return layout.answer(turn, entry);
  }
}
