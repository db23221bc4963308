package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.conversation.Choices.Choice;
import mamaback.conversation.Expectation.Flow;
import mamaback.knowledge.Line;
import mamaback.text.Block;
import mamaback.text.RichText;
import mamaback.text.Span;

/** Shows what is known of her, and lets her change, skip or clear each fact. */
final class ProfilePages {
  private static final int FACTS_A_ROW = 2;

  private final Choices choices;
  private final Telling telling;
  private final ChatMemory memory;

  ProfilePages(Choices choices, Telling telling, ChatMemory memory) {
    this.choices = choices;
    this.telling = telling;
    this.memory = memory;
  }

  OutgoingMessage overview(Turn turn, Placement placement) {
    memory.expectNothing(turn.chat());
    List<Fact> facts = Fact.shownTo(turn);
    List<List<Span>> lines = facts.stream().map(fact -> line(turn, fact)).toList();
    RichText text =
        turn.wording()
            .text(Line.ME)
            .then(new RichText(List.of(new Block.Bullets(lines))))
            .then(turn.wording().text(Line.ME_HINT));
    List<Button> buttons =
        facts.stream()
            .map(fact -> new Action.ShowChoices(fact).button(turn.wording().label(fact.title())))
            .toList();
    return new OutgoingMessage(text, Rows.of(buttons, FACTS_A_ROW), placement);
  }

  /** What can be chosen for {@code fact}. */
  OutgoingMessage choices(Turn turn, Fact fact) {
    List<Button> buttons = new ArrayList<>();
    for (Choice choice : choices.of(turn, fact)) {
      buttons.add(new Action.Tell(fact, choice.value()).button(choice.label()));
    }
    List<List<Button>> rows = new ArrayList<>(Rows.of(buttons, fact.choicesARow()));
    String clear = turn.wording().label(Line.BUTTON_CLEAR);
    String back = turn.wording().label(Line.BUTTON_BACK);
    rows.add(
        List.of(
            new Action.Tell(fact, Telling.NOTHING).button(clear),
            new Action.ShowMe().button(back)));
    if (fact.mayBeTyped()) {
      memory.expect(turn.chat(), new Expectation.TypedFact(fact, Flow.PROFILE, 0));
    }
    return new OutgoingMessage(turn.wording().text(fact.question()), rows, Placement.IN_PLACE);
  }

  /** Keeps a fact; empty where the value is none. */
  Optional<OutgoingMessage> tell(Turn turn, Fact fact, String value) {
    return telling.tell(turn, fact, value).map(told -> overview(told, Placement.IN_PLACE));
  }

  private List<Span> line(Turn turn, Fact fact) {
    String known =
        KnownFacts.of(turn, fact).orElseGet(() -> turn.wording().label(Line.VALUE_UNKNOWN));
    String name = turn.wording().label(fact.title());
    return List.of(
        Span.plain(turn.wording().label(Line.ME_FACT, Map.of("fact", name, "value", known))));
  }
}
