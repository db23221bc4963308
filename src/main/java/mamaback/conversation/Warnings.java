package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.text.RichText;
import mamaback.triage.Verdict;

/** Puts notices on replies, and reminds her of an emergency until she was seen. */
final class Warnings {
  private final Notices notices;
  private final ChatMemory memory;

  Warnings(Notices notices, ChatMemory memory) {
    this.notices = notices;
    this.memory = memory;
  }

  /** What to say of the signs in a message; empty where there are none. */
  RichText notice(Turn turn, Verdict verdict) {
    return notices.notice(verdict, turn.weeksSinceBirth());
  }

  /** {@code message} below a reminder, if an earlier emergency is open. */
  OutgoingMessage reminded(Turn turn, Verdict verdict, OutgoingMessage message) {
    boolean open = memory.isEmergencyOpen(turn.chat());
    if (verdict.level() == Level.EMERGENCY) {
      memory.noteEmergency(turn.chat());
      return message;
    }
    if (!open) {
      return message;
    }
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(new Action.Seen().button(turn.wording().label(Line.BUTTON_SEEN))));
    rows.addAll(message.rows());
    RichText text = turn.wording().text(Line.STILL_EMERGENCY).then(message.text());
    return new OutgoingMessage(text, rows, message.placement());
  }

  /** She says that somebody has seen her. */
  OutgoingMessage seen(Turn turn) {
    memory.noteSeen(turn.chat());
    return OutgoingMessage.of(turn.wording().text(Line.GOOD_TO_HEAR));
  }
}
