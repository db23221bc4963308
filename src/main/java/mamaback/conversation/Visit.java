package mamaback.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Line;
import mamaback.text.Block;
import mamaback.text.Cut;
import mamaback.text.RichText;
import mamaback.text.Span;

/** Makes a short list for an appointment of what she told today, which she can edit. */
final class Visit {
  private static final String ADD = "add";
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_LABEL = 30;
  private static final List<Fact> FACTS =
      List.of(Fact.BORN, Fact.BIRTH, Fact.EPIDURAL, Fact.FEEDING);

  private final ChatMemory memory;

  Visit(ChatMemory memory) {
    this.memory = memory;
  }

  OutgoingMessage list(Turn turn, Placement placement) {
    List<String> noticed = memory.visitLines().of(turn.chat());
    RichText text =
        turn.wording()
            .text(Line.VISIT)
            .then(bullets(facts(turn)))
            .then(turn.wording().text(noticed.isEmpty() ? Line.VISIT_NOTHING : Line.VISIT_NOTICED))
            .then(bullets(noticed.stream().map(line -> cut(line, LONGEST_LINE)).toList()))
            .then(turn.wording().text(Line.VISIT_HINT));
    List<List<Button>> rows = drops(turn, noticed);
    String add = turn.wording().label(Line.BUTTON_VISIT_ADD);
    rows.add(List.of(new Action.EditVisit(ADD).button(add)));
    return new OutgoingMessage(text, rows, placement);
  }

  /** A button that drops a line, for each; those that begin alike are told apart by a number. */
  private static List<List<Button>> drops(Turn turn, List<String> noticed) {
    List<List<Button>> rows = new ArrayList<>();
    List<String> shortened = noticed.stream().map(line -> cut(line, LONGEST_LABEL)).toList();
    for (int i = 0; i < shortened.size(); i++) {
      String line = shortened.get(i);
      boolean isAlone = Collections.frequency(shortened, line) == 1;
      String shown = isAlone ? line : (i + 1) + ". " + line;
      String label = turn.wording().label(Line.BUTTON_VISIT_DROP, Map.of("line", shown));
      rows.add(List.of(new Action.EditVisit(Integer.toString(i)).button(label)));
    }
    return rows;
  }

  /** Asks for a line, or drops one; empty where there is no such line any more. */
  Optional<OutgoingMessage> edit(Turn turn, String what) {
    if (what.equals(ADD)) {
      memory.expect(turn.chat(), new Expectation.VisitLine());
      return Optional.of(OutgoingMessage.of(turn.wording().text(Line.VISIT_ADD)));
    }
    boolean isDropped =
        what.matches("\\d") && memory.visitLines().drop(turn.chat(), Integer.parseInt(what));
    return isDropped ? Optional.of(list(turn, Placement.IN_PLACE)) : Optional.empty();
  }

  OutgoingMessage add(Turn turn, String line) {
    memory.visitLines().note(turn.chat(), line);
    return list(turn, Placement.NEW_MESSAGE);
  }

  private List<String> facts(Turn turn) {
    List<String> facts = new ArrayList<>();
    for (Fact fact : FACTS) {
      if (Fact.shownTo(turn).contains(fact)) {
        KnownFacts.of(turn, fact).ifPresent(value -> facts.add(fact(turn, fact, value)));
      }
    }
    if (turn.profile().pregnant()) {
      facts.add(turn.wording().label(Fact.PREGNANT.title()));
    }
    return facts;
  }

  private static String fact(Turn turn, Fact fact, String known) {
    String name = turn.wording().label(fact.title());
    return turn.wording().label(Line.ME_FACT, Map.of("fact", name, "value", known));
  }

  private static RichText bullets(List<String> lines) {
    List<List<Span>> items = lines.stream().map(line -> List.of(Span.plain(line))).toList();
    return items.isEmpty() ? RichText.EMPTY : new RichText(List.of(new Block.Bullets(items)));
  }

  private static String cut(String text, int most) {
    return Cut.marked(text.replaceAll("\\s+", " ").strip(), most);
  }
}
