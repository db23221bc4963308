package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import mamaback.chat.Button;
import mamaback.chat.ChatId;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.text.RichText;
import mamaback.triage.Verdict;

/** Puts notices on replies, and reminds her of an emergency until she was seen. */
final class Warnings {
  private final Notices notices;
  private final Wording wording;
  private final ChatMemory memory;

  Warnings(Notices notices, Wording wording, ChatMemory memory) {
    this.notices = notices;
    this.wording = wording;
    this.memory = memory;
  }

  /** What to say of the signs in a message; empty where there are none. */
  RichText notice(Verdict verdict, OptionalInt weeksSinceBirth) {
    return notices.notice(verdict, weeksSinceBirth);
  }

  /** {@code message} below a reminder, if an earlier emergency is open. */
  OutgoingMessage reminded(ChatId chat, Verdict verdict, OutgoingMessage message) {
    boolean open = memory.isEmergencyOpen(chat);
    if (verdict.level() == Level.EMERGENCY) {
      memory.noteEmergency(chat);
      return message;
    }
    if (!open) {
      return message;
    }
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(new Action.Seen().button(wording.label(Line.BUTTON_SEEN))));
    rows.addAll(message.rows());
    RichText text = wording.text(Line.STILL_EMERGENCY).then(message.text());
    return new OutgoingMessage(text, rows, message.placement());
  }
}
