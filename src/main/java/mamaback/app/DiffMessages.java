package mamaback.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.evaluation.LabelledMessage;
import mamaback.knowledge.Entry;
import mamaback.profile.Unanswered;

/** What two states of the knowledge are asked, to tell them apart. */
final class DiffMessages {
  private DiffMessages() {}

  /** All wordings; right is the entry that has it. */
  static List<LabelledMessage> ofWordings(List<Entry> entries) {
    List<LabelledMessage> messages = new ArrayList<>();
    for (Entry entry : entries) {
      for (String text : entry.wordings()) {
        messages.add(message(entry.id(), text, List.of(entry.topic())));
      }
    }
    return messages;
  }

  /** What was asked in vain; nobody knows yet what would be right. */
  static List<LabelledMessage> ofInbox(List<Unanswered> questions) {
    return questions.stream()
        .map(question -> message("inbox", question.maskedText(), List.of()))
        .toList();
  }

  private static LabelledMessage message(String id, String text, List<String> topics) {
    return new LabelledMessage(id, text, topics, Optional.empty(), Optional.empty());
  }
}
