package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Caution;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.text.RichText;

/** Lays an answer out for a reader: its text, and the buttons below it. */
final class AnswerLayout {
  private static final int MOST_RELATED = 3;

  private final KnowledgeBase knowledge;
  private final AnswerText text;
  private final QuestionBack questionBack;
  private final ChatMemory memory;

  AnswerLayout(
      KnowledgeBase knowledge, AnswerText text, QuestionBack questionBack, ChatMemory memory) {
    this.knowledge = knowledge;
    this.text = text;
    this.questionBack = questionBack;
    this.memory = memory;
  }

  /** The short answer with its buttons, and the question that it raises, where there is one. */
  OutgoingMessage answer(Turn turn, Entry entry) {
    OutgoingMessage answer = answerAlone(turn, entry);
    return questionBack
        .about(turn, entry)
        .map(
            asked -> {
              List<List<Button>> rows = new ArrayList<>(answer.rows());
              rows.addAll(1, Rows.of(asked.buttons(), asked.buttonsARow()));
              return answer.with(answer.text().then(asked.text()), rows);
            })
        .orElse(answer);
  }

  /** The short answer with its buttons. */
  OutgoingMessage answerAlone(Turn turn, Entry entry) {
    RichText said = summary(turn, entry).then(FirstYear.note(turn, memory));
    return new OutgoingMessage(said, buttons(turn, entry), Placement.NEW_MESSAGE);
  }

  /** The short answer with its buttons, in which the cautions that are {@code first} come first. */
  OutgoingMessage answerWith(Turn turn, Entry entry, Predicate<Caution> first) {
    RichText said = text.summary(turn, entry, first);
    return new OutgoingMessage(said, buttons(turn, entry), Placement.NEW_MESSAGE);
  }

  /** Title, short answer and what she has to take note of. */
  RichText summary(Turn turn, Entry entry) {
    return text.summary(turn, entry);
  }

  /** The whole answer, in the place of the short one: what she thought of it stays. */
  OutgoingMessage details(Turn turn, Entry entry) {
    RichText whole = summary(turn, entry).then(text.details(turn, entry));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(sources(turn, entry)));
    rows.addAll(related(turn, entry));
    rows.add(
        FeedbackDesk.isRated(turn, entry.id(), memory)
            ? FeedbackDesk.thanks(turn.wording())
            : FeedbackDesk.buttons(turn.wording(), entry.id()));
    return new OutgoingMessage(whole, rows, Placement.IN_PLACE);
  }

  /** The buttons under a short answer. */
  List<List<Button>> buttons(Turn turn, Entry entry) {
    List<List<Button>> rows = new ArrayList<>();
    rows.add(reading(turn, entry));
    Exercises.button(turn, entry).ifPresent(guide -> rows.add(List.of(guide)));
    rows.addAll(related(turn, entry));
    rows.add(FeedbackDesk.buttons(turn.wording(), entry.id()));
    return rows;
  }

  /** The row that leads on in the same answer. */
  List<Button> reading(Turn turn, Entry entry) {
    List<Button> row = new ArrayList<>();
    if (!entry.details().isEmpty() && !text.isReplaced(turn, entry)) {
      row.add(new Action.ShowDetails(entry.id()).button(turn.wording().label(Line.BUTTON_MORE)));
    }
    row.add(sources(turn, entry));
    return row;
  }

  private static Button sources(Turn turn, Entry entry) {
    return new Action.ShowSources(entry.id()).button(turn.wording().label(Line.BUTTON_SOURCES));
  }

  private List<List<Button>> related(Turn turn, Entry entry) {
    return entry.related().stream()
        .flatMap(id -> knowledge.findEntry(id).stream())
        .filter(other -> Offers.mayBeNamed(turn, other))
        .limit(MOST_RELATED)
        .map(other -> List.of(new Action.ShowEntry(other.id()).button(other.title())))
        .toList();
  }
}
