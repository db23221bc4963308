package mamaback.conversation;

import java.util.Optional;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;

/** Shows one entry: short, whole, or where it comes from. Empty where the entry is gone. */
final class Answers {
  private final KnowledgeBase knowledge;
  private final AnswerLayout layout;
  private final NoteBook notes;

  Answers(KnowledgeBase knowledge, AnswerLayout layout, NoteBook notes) {
    this.knowledge = knowledge;
    this.layout = layout;
    this.notes = notes;
  }

  Optional<OutgoingMessage> entry(Turn turn, String id) {
    return knowledge.findEntry(id).map(entry -> opened(turn, entry));
  }

  Optional<OutgoingMessage> details(Turn turn, String id) {
    return knowledge.findEntry(id).map(entry -> layout.details(turn, entry));
  }

  Optional<OutgoingMessage> sources(Turn turn, String id) {
    return knowledge.findEntry(id).map(entry -> layout.sources(turn, entry));
  }

  private OutgoingMessage opened(Turn turn, Entry entry) {
    notes.noteTopic(turn.chat(), entry.id());
    return new OutgoingMessage(
        layout.summary(turn, entry), layout.buttons(turn, entry), Placement.NEW_MESSAGE);
  }
}
