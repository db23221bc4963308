package mamaback.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Cues;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.knowledge.RedFlag;
import mamaback.text.RichText;
import mamaback.triage.Situation;
import mamaback.triage.Triage;
import mamaback.triage.Verdict;

/** Puts notices on replies, and reminds her of an emergency until she was seen. */
final class Warnings {
  private final Notices notices;
  private final NoteBook notes;
  private final Set<String> discreet = new HashSet<>();
  private final Endings endings;
  private final Triage triage;
  private final EmergencyTalk talk;

  Warnings(Mind mind, NoteBook notes, ChatMemory memory) {
    KnowledgeBase knowledge = mind.knowledge();
    List<Cues> cues = knowledge.cues();
    this.notices = mind.notices();
    this.triage = mind.triage();
    this.notes = notes;
    this.endings = new Endings(cues);
    this.talk = new EmergencyTalk(cues, memory);
    knowledge.redFlags().flags().stream()
        .filter(RedFlag::discreet)
        .map(RedFlag::id)
        .forEach(discreet::add);
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
    rows.add(seenButton(turn));
    rows.addAll(message.rows());
    RichText text = turn.wording().text(Line.STILL_EMERGENCY).then(message.text());
    return message.with(text, rows);
  }

  /** What to say where her words end the reminders: somebody has seen her, or it was a joke. */
  Optional<RichText> ended(Turn turn, Verdict verdict, String text) {
    if (!notes.isEmergencyOpen(turn.chat()) || tellsOfASign(turn, verdict, text)) {
      return Optional.empty();
    }
    Optional<RichText> ended = endings.said(turn, text);
    if (ended.isPresent()) {
      notes.noteSeen(turn.chat());
    }
    return ended;
  }

  /**
   * The answer to what she asks while an emergency is open, such as whether she may drive there. It
   * says what the reminder says, so it comes without.
   *
   * @param isSmalltalk whether {@code text} would be answered with small talk
   */
  Optional<OutgoingMessage> meanwhile(
      Turn turn, Verdict verdict, String text, boolean isSmalltalk) {
    if (turn.isInGroup()
        || verdict.level() == Level.EMERGENCY
        || !notes.isEmergencyOpen(turn.chat())
        || tellsOfASign(turn, verdict, text)) {
      return Optional.empty();
    }
    return talk.answer(turn, text)
        .or(() -> isSmalltalk ? Optional.of(talk.instead(turn)) : Optional.empty())
        .map(said -> OutgoingMessage.of(said).with(said, List.of(seenButton(turn))));
  }

  /**
   * Whether a rule finds a sign in {@code text} itself: neither what it is merely like counts here,
   * nor what it adds up to with what she wrote before.
   */
  private boolean tellsOfASign(Turn turn, Verdict verdict, String text) {
    Situation alone = new Situation(turn.facts(), List.of());
    return verdict.level().isAtLeast(Level.SOON)
        && triage.assessByRules(text, alone).level().isAtLeast(Level.SOON);
  }

  private static List<Button> seenButton(Turn turn) {
    return List.of(new Action.Seen().button(turn.wording().label(Line.BUTTON_SEEN)));
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
    if (verdict instanceof Verdict.Flagged(var findings)) {
      talk.note(turn, findings);
    }
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
