package mamaback.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.ButtonSwap;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.profile.CuratorMail;
import mamaback.profile.Feedback;
import mamaback.profile.Feedback.Opinion;
import mamaback.profile.QuestionMask;
import mamaback.profile.Unanswered;
import mamaback.text.RichText;

/** Passes on to the curators what she thinks of answers. Nothing of it leads to her. */
final class FeedbackDesk {
  private static final String RATING = "rate";

  private final CuratorMail mail;
  private final ChatMemory memory;
  private final Clock clock;

  FeedbackDesk(CuratorMail mail, ChatMemory memory, Clock clock) {
    this.mail = mail;
    this.memory = memory;
    this.clock = clock;
  }

  /** The two buttons below an answer, or where {@code entry} is "" below none. */
  static List<Button> buttons(Wording wording, String entry) {
    return List.of(
        new Action.Rate(Opinion.HELPFUL, entry).button(wording.label(Line.BUTTON_HELPFUL)),
        new Action.Rate(Opinion.NOT_HELPFUL, entry).button(wording.label(Line.BUTTON_NOT_HELPFUL)));
  }

  /** What stands there once she judged: a tap on it does nothing. */
  static List<Button> thanks(Wording wording) {
    return List.of(new Action.Thanked().button(wording.label(Line.BUTTON_THANKS)));
  }

  /** Whether {@code entry} was judged in this talk. */
  static boolean isRated(Turn turn, String entry, ChatMemory memory) {
    return memory.isDone(turn.chat(), Opinion.HELPFUL + entry)
        || memory.isDone(turn.chat(), Opinion.NOT_HELPFUL + entry);
  }

  /** A second tap finds thanks in the place of the buttons, and changes nothing. */
  OutgoingMessage rate(Turn turn, Opinion opinion, String entry) {
    boolean isFirst = memory.isFirst(turn.chat(), opinion + entry);
    if (isFirst) {
      Optional<String> about = Optional.of(entry).filter(id -> !id.isEmpty());
      mail.add(new Feedback(about, opinion, today()));
    }
    return switch (opinion) {
      case HELPFUL -> OutgoingMessage.of(RichText.EMPTY).swapping(toThanks(turn));
      case NOT_HELPFUL -> {
        OutgoingMessage asked = isFirst ? reasons(turn, entry) : OutgoingMessage.of(RichText.EMPTY);
        yield asked.swapping(toThanks(turn));
      }
      case NOT_MY_QUESTION, NOT_CLEAR, NOT_RIGHT ->
          new OutgoingMessage(
              turn.wording().text(Line.FEEDBACK_NOTED), List.of(), Placement.IN_PLACE);
      case SOMETHING_ELSE -> {
        memory.expect(turn.chat(), new Expectation.Comment(entry));
        yield new OutgoingMessage(
            turn.wording().text(Line.FEEDBACK_IN_WORDS), List.of(), Placement.IN_PLACE);
      }
    };
  }

  /** She was told that her next message is passed on, without her name. */
  OutgoingMessage comment(Turn turn, String entry, String text) {
    List<String> about = entry.isEmpty() ? List.of() : List.of(entry);
    mail.add(new Unanswered(QuestionMask.mask(text), about, today()));
    return OutgoingMessage.of(turn.wording().text(Line.FEEDBACK_NOTED));
  }

  private static ButtonSwap toThanks(Turn turn) {
    return new ButtonSwap(
        RATING, List.of(thanks(turn.wording())), turn.wording().text(Line.FEEDBACK_THANKS));
  }

  private static OutgoingMessage reasons(Turn turn, String entry) {
    Wording wording = turn.wording();
    List<List<Button>> rows = new ArrayList<>();
    rows.add(reason(wording, Opinion.NOT_MY_QUESTION, Line.BUTTON_NOT_MY_QUESTION, entry));
    rows.add(reason(wording, Opinion.NOT_CLEAR, Line.BUTTON_NOT_CLEAR, entry));
    rows.add(reason(wording, Opinion.NOT_RIGHT, Line.BUTTON_NOT_RIGHT, entry));
    rows.add(reason(wording, Opinion.SOMETHING_ELSE, Line.BUTTON_SOMETHING_ELSE, entry));
    return new OutgoingMessage(wording.text(Line.FEEDBACK_REASON), rows, Placement.NEW_MESSAGE);
  }

  private static List<Button> reason(Wording wording, Opinion opinion, Line line, String entry) {
    return List.of(new Action.Rate(opinion, entry).button(wording.label(line)));
  }

  /** Curators' days are those of UTC, whatever zone she is in. */
  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
