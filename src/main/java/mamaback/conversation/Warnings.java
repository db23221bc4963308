package mamaback.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Cues;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.knowledge.RedFlag;
import mamaback.text.RichText;
import mamaback.triage.Verdict;

/** Puts notices on replies, and reminds her of an emergency until she was seen. */
final class Warnings {
  private final Notices notices;
  private final NoteBook notes;
  private final Set<String> discreet = new HashSet<>();
  private final CueFinder seen;
  private final CueFinder joking;

  Warnings(Notices notices, NoteBook notes, List<RedFlag> flags, List<Cues> cues) {
    this.notices = notices;
    this.notes = notes;
    this.seen = new CueFinder(cues.stream().map(Cues::seen).toList());
    this.joking = new CueFinder(cues.stream().map(Cues::joking).toList());
    flags.stream().filter(RedFlag::discreet).map(RedFlag::id).forEach(discreet::add);
  }

  /** What to say of the signs in a message; empty where there are none. */
  RichText notice(Turn turn, Verdict verdict) {
    return notices.notice(turn, verdict);
  }

  /**
   * {@code message} below a reminder, if an earlier emergency is open. In a group neither is kept:
   * it would be told to all.
   */
  OutgoingMessage reminded(Turn turn, Verdict verdict, OutgoingMessage message) {
    if (turn.isInGroup()) {
      return message;
    }
    notes.noteInjury(turn.chat(), verdict);
    if (verdict.level() == Level.EMERGENCY) {
      noteEmergency(turn, verdict);
      return message;
    }
    if (!notes.isEmergencyOpen(turn.chat())) {
      return message;
    }
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(new Action.Seen().button(turn.wording().label(Line.BUTTON_SEEN))));
    rows.addAll(message.rows());
    RichText text = turn.wording().text(Line.STILL_EMERGENCY).then(message.text());
    return message.with(text, rows);
  }

  /** What to say where her words end the reminders: somebody has seen her, or it was a joke. */
  Optional<RichText> ended(Turn turn, Verdict verdict, String text) {
    if (verdict.level().isAtLeast(Level.SOON) || !notes.isEmergencyOpen(turn.chat())) {
      return Optional.empty();
    }
    boolean wasSeen = seen.isIn(text);
    if (!wasSeen && !joking.isIn(text)) {
      return Optional.empty();
    }
    notes.noteSeen(turn.chat());
    return Optional.of(turn.wording().text(wasSeen ? Line.GOOD_TO_HEAR : Line.JOKE_HEARD));
  }

  /** She taps that somebody has seen her. */
  OutgoingMessage seen(Turn turn) {
    notes.noteSeen(turn.chat());
    return OutgoingMessage.of(turn.wording().text(Line.GOOD_TO_HEAR));
  }

  /** Whether anything in {@code verdict} must not be shown again: others may read along. */
  boolean isDiscreet(Verdict verdict) {
    return verdict instanceof Verdict.Flagged(var findings)
        && findings.stream().anyMatch(finding -> discreet.contains(finding.flag()));
  }

  private void noteEmergency(Turn turn, Verdict verdict) {
    if (isSilent(turn, verdict)) {
      notes.noteSilentEmergency(turn.chat());
    } else {
      notes.noteEmergency(turn.chat());
    }
  }

  /**
   * Whoever hurts her may read over her shoulder, so nothing brings it up again; nor what may be a
   * memory of somebody who lost a baby.
   */
  private boolean isSilent(Turn turn, Verdict verdict) {
    return verdict instanceof Verdict.Flagged(var findings)
        && (discreet.contains(findings.getFirst().flag())
            || (turn.profile().bereaved() && Remembrance.isOfBabyAlone(findings)));
  }
}
