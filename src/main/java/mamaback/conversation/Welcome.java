package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.conversation.Choices.Choice;
import mamaback.conversation.Expectation.Flow;
import mamaback.knowledge.Line;
import mamaback.text.RichText;

/**
 * Greets her and asks for at most three facts, each of which she may skip. None is needed: a
 * question that she writes in between is answered like any other.
 */
final class Welcome {
  private static final List<Fact> ASKED = List.of(Fact.BORN, Fact.BIRTH, Fact.FEEDING);

  private final Pages pages;
  private final Choices choices;
  private final Telling telling;
  private final ChatMemory memory;

  Welcome(Pages pages, Choices choices, Telling telling, ChatMemory memory) {
    this.pages = pages;
    this.choices = choices;
    this.telling = telling;
    this.memory = memory;
  }

  /** What it is and is not, and the first question, where there is one. */
  OutgoingMessage start(Turn turn) {
    RichText hello = turn.wording().text(Line.START);
    return firstUnknown(turn, ASKED)
        .map(fact -> question(turn, fact, hello, Placement.NEW_MESSAGE))
        .orElseGet(() -> pages.withTopics(turn, Line.START));
  }

  /** Keeps what she tapped, or skips it, and goes on; empty where the value is none. */
  Optional<OutgoingMessage> introduce(Turn turn, Fact fact, String value) {
    Optional<Turn> told =
        value.equals(Telling.NOTHING) ? Optional.of(turn) : telling.tell(turn, fact, value);
    return told.map(now -> after(now, fact, Placement.IN_PLACE));
  }

  /** What comes after {@code fact}: the next question, or thanks. */
  OutgoingMessage after(Turn turn, Fact fact, Placement placement) {
    memory.expectNothing(turn.chat());
    List<Fact> left = ASKED.subList(ASKED.indexOf(fact) + 1, ASKED.size());
    return firstUnknown(turn, left)
        .map(next -> question(turn, next, RichText.EMPTY, placement))
        .orElseGet(
            () -> {
              OutgoingMessage thanks = pages.withTopics(turn, Line.WELCOME_DONE);
              return new OutgoingMessage(thanks.text(), thanks.rows(), placement);
            });
  }

  private Optional<Fact> firstUnknown(Turn turn, List<Fact> facts) {
    boolean asksNothing =
        turn.profile().bereaved() || turn.profile().pregnant() || turn.isInGroup();
    return asksNothing
        ? Optional.empty()
        : facts.stream().filter(fact -> KnownFacts.of(turn, fact).isEmpty()).findFirst();
  }

  private OutgoingMessage question(Turn turn, Fact fact, RichText before, Placement placement) {
    List<Button> buttons = new ArrayList<>();
    for (Choice choice : choices.of(turn, fact)) {
      buttons.add(new Action.Introduce(fact, choice.value()).button(choice.label()));
    }
    List<List<Button>> rows = new ArrayList<>(Rows.of(buttons, fact.choicesARow()));
    String skip = turn.wording().label(Line.BUTTON_SKIP);
    rows.add(List.of(new Action.Introduce(fact, Telling.NOTHING).button(skip)));
    if (fact == Fact.BORN) {
      String pregnant = turn.wording().label(Line.BUTTON_PREGNANT);
      rows.add(List.of(new Action.Introduce(Fact.PREGNANT, Telling.YES).button(pregnant)));
    }
    if (fact.mayBeTyped()) {
      memory.expect(turn.chat(), new Expectation.TypedFact(fact, Flow.WELCOME, 0));
    }
    RichText text = before.then(turn.wording().text(fact.question()));
    return new OutgoingMessage(text, rows, placement);
  }
}
