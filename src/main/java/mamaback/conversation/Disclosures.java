package mamaback.conversation;

import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.knowledge.Cues;
import mamaback.knowledge.Line;
import mamaback.text.RichText;

/** Notices what she tells about herself in passing, keeps it at once and says so once. */
final class Disclosures {
  private final CueFinder loss;
  private final CueFinder pregnant;
  private final Telling telling;

  Disclosures(List<Cues> cues, Telling telling) {
    this.loss = new CueFinder(cues.stream().map(Cues::loss).toList());
    this.pregnant = new CueFinder(cues.stream().map(Cues::pregnant).toList());
    this.telling = telling;
  }

  /**
   * What was noticed.
   *
   * @param turn as it is from now on
   * @param line what to say about it
   * @param fact what it is about
   */
  record Heard(Turn turn, Line line, Fact fact) {
    RichText said() {
      return turn.wording().text(line);
    }

    /** Lets her take it back, since a program may misunderstand. */
    List<Button> undo() {
      String label = turn.wording().label(Line.BUTTON_MISUNDERSTOOD);
      return List.of(new Action.TakeBack(fact).button(label));
    }
  }

  /** What is new in {@code text}; a loss goes before all else, and in a group nothing is kept. */
  Optional<Heard> hear(Turn turn, String text) {
    if (turn.isInGroup()) {
      return Optional.empty();
    }
    if (!turn.profile().bereaved() && loss.isIn(text)) {
      return heard(turn, Fact.LOSS, Line.LOSS_HEARD);
    }
    if (!turn.profile().pregnant() && pregnant.isIn(text)) {
      return heard(turn, Fact.PREGNANT, Line.PREGNANCY_HEARD);
    }
    return Optional.empty();
  }

  private Optional<Heard> heard(Turn turn, Fact fact, Line line) {
    return telling.tell(turn, fact, Telling.YES).map(told -> new Heard(told, line, fact));
  }
}
