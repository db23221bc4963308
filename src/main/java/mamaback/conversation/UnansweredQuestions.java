package mamaback.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Line;
import mamaback.profile.Preferences;
import mamaback.profile.QuestionMask;
import mamaback.profile.Records;
import mamaback.profile.Unanswered;
import mamaback.search.SearchResult;
import mamaback.text.RichText;

/** Keeps questions without an answer for the curators: masked, and only where she agreed. */
final class UnansweredQuestions {
  private static final int CLOSEST = 3;

  private final Records records;
  private final ChatMemory memory;
  private final Clock clock;

  UnansweredQuestions(Records records, ChatMemory memory, Clock clock) {
    this.records = records;
    this.memory = memory;
    this.clock = clock;
  }

  /** {@code message}, the reply to a question without an answer; the first time it asks her. */
  OutgoingMessage noted(Turn turn, String text, SearchResult result, OutgoingMessage message) {
    if (!(result instanceof SearchResult.NotFound) || turn.isInGroup()) {
      return message;
    }
    Optional<Boolean> mayKeep = turn.preferences().mayKeepQuestions();
    Unanswered question = question(text, result);
    if (mayKeep.isPresent()) {
      return mayKeep.get() ? kept(turn, question, message) : message;
    }
    memory.noteUnanswered(turn.chat(), question);
    keep(turn, false);
    return asking(turn, message);
  }

  /** Her choice; empty where it is none. */
  Optional<OutgoingMessage> choose(Turn turn, String choice) {
    if (!choice.equals(Telling.YES) && !choice.equals(Telling.NO)) {
      return Optional.empty();
    }
    boolean may = choice.equals(Telling.YES);
    keep(turn, may);
    Optional<Unanswered> asked = memory.takeUnanswered(turn.chat());
    if (!may) {
      records.mail().tellNothing(turn.chat());
      return Optional.of(OutgoingMessage.of(turn.wording().text(Line.CONSENT_REFUSED)));
    }
    OutgoingMessage given = OutgoingMessage.of(turn.wording().text(Line.CONSENT_GIVEN));
    return Optional.of(asked.map(question -> kept(turn, question, given)).orElse(given));
  }

  /** Her wish to be told of an answer, or to be told of none. */
  OutgoingMessage tell(Turn turn, String ticket) {
    if (ticket.equals(Telling.NO)) {
      records.mail().tellNothing(turn.chat());
      return OutgoingMessage.of(turn.wording().text(Line.TELL_NOTHING));
    }
    return records.mail().tellWhenAnswered(ticket, turn.chat())
        ? with(
            OutgoingMessage.of(turn.wording().text(Line.TELL_NOTED)),
            new Action.TellWhenAnswered(Telling.NO)
                .button(turn.wording().label(Line.BUTTON_TELL_NOTHING)))
        : OutgoingMessage.of(turn.wording().text(Line.TELL_GONE));
  }

  /** Keeps the question alone; that it is hers, only if she taps. */
  private OutgoingMessage kept(Turn turn, Unanswered question, OutgoingMessage message) {
    String ticket = records.mail().add(question);
    return with(
        message,
        new Action.TellWhenAnswered(ticket).button(turn.wording().label(Line.BUTTON_TELL)));
  }

  private static OutgoingMessage with(OutgoingMessage message, Button button) {
    List<List<Button>> rows = new ArrayList<>(message.rows());
    rows.add(List.of(button));
    return message.with(message.text(), rows);
  }

  /** Asked once in all, so no answer counts as no. */
  private static OutgoingMessage asking(Turn turn, OutgoingMessage message) {
    RichText text = message.text().then(turn.wording().text(Line.CONSENT));
    List<List<Button>> rows = new ArrayList<>(message.rows());
    rows.add(
        List.of(
            new Action.KeepQuestions(Telling.YES).button(turn.wording().label(Line.CONSENT_YES)),
            new Action.KeepQuestions(Telling.NO).button(turn.wording().label(Line.CONSENT_NO))));
    return message.with(text, rows);
  }

  private void keep(Turn turn, Boolean may) {
    Preferences preferences = records.profiles().preferences(turn.chat());
    records.profiles().keep(turn.chat(), preferences.withMayKeepQuestions(may));
  }

  private Unanswered question(String text, SearchResult result) {
    List<String> closest =
        result.candidates().stream()
            .limit(CLOSEST)
            .map(candidate -> candidate.entry().id())
            .toList();
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new Unanswered(QuestionMask.mask(text), closest, day);
  }
}
