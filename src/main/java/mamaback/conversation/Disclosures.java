package mamaback.conversation;

import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.knowledge.Cues;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.search.Candidate;
import mamaback.search.SearchResult;
import mamaback.text.RichText;

/** Notices what she tells about herself in passing, keeps it at once and says so once. */
final class Disclosures {
  private final KnowledgeBase knowledge;
  private final CueFinder loss;
  private final CueFinder apart;
  private final CueFinder pregnant;
  private final CueFinder born;
  private final CueFinder readmitted;
  private final Circumstances circumstances;
  private final PassingFacts facts;
  private final Telling telling;
  private final NoteBook notes;

  /** What counts in this talk alone. */
  record InPassing(Circumstances circumstances, PassingFacts facts) {}

  Disclosures(
      KnowledgeBase knowledge,
      CueFinders finders,
      InPassing inPassing,
      Telling telling,
      NoteBook notes) {
    this.knowledge = knowledge;
    this.facts = inPassing.facts();
    this.readmitted = finders.of(Cues::readmitted);
    this.circumstances = inPassing.circumstances();
    this.notes = notes;
    this.loss = finders.of(Cues::loss);
    this.apart = finders.of(Cues::apart);
    this.pregnant = finders.of(Cues::pregnant);
    this.born = finders.of(Cues::born);
    this.telling = telling;
  }

  /**
   * What was noticed.
   *
   * @param turn as it is from now on
   * @param line what to say about it
   * @param fact what it is about
   * @param ended what is not so any more because of it
   */
  record Heard(Turn turn, Line line, Fact fact, Optional<Fact> ended) {
    boolean isKnown() {
      return line == Line.LOSS_AGAIN;
    }

    RichText said() {
      return turn.wording().text(line);
    }

    /** What she can do about it; a program may misunderstand, so it can be taken back. */
    List<List<Button>> rows() {
      Button date = new Action.ShowChoices(Fact.BORN).button(turn.wording().label(Line.FACT_BORN));
      return line == Line.BIRTH_HEARD ? List.of(List.of(date), undo()) : List.of(undo());
    }

    private List<Button> undo() {
      String label = turn.wording().label(Line.BUTTON_MISUNDERSTOOD);
      return List.of(new Action.TakeBack(fact, ended).button(label));
    }
  }

  /** What is new in {@code text}; a loss goes before all else, and in a group nothing is kept. */
  Optional<Heard> hear(Turn turn, String text) {
    if (turn.isInGroup()) {
      return Optional.empty();
    }
    if (!turn.profile().bereaved() && loss.isIn(text)) {
      return lost(turn, text);
    }
    if (!turn.profile().bereaved() && apart.isIn(text)) {
      return heard(turn, Fact.LOSS, Line.APART_HEARD);
    }
    if (turn.profile().bereaved() && loss.isIn(text)) {
      return Optional.of(new Heard(turn, Line.LOSS_AGAIN, Fact.LOSS, Optional.empty()));
    }
    if (!turn.profile().pregnant() && pregnant.isIn(text)) {
      return heard(turn, Fact.PREGNANT, Line.PREGNANCY_HEARD);
    }
    return turn.profile().pregnant() && born.isIn(text) ? gaveBirth(turn) : Optional.empty();
  }

  /** The date is hers to tell: "yesterday" may be the day before by now. */
  private Optional<Heard> gaveBirth(Turn turn) {
    return telling
        .tell(turn, Fact.PREGNANT, Telling.NO)
        .map(told -> new Heard(told, Line.BIRTH_HEARD, Fact.PREGNANT, Optional.of(Fact.PREGNANT)));
  }

  /** What counts from now on without a word about it: her circumstances, and the like. */
  Turn noted(Turn turn, String text) {
    if (!turn.isInGroup() && readmitted.isIn(text)) {
      notes.noteReadmission(turn.chat());
    }
    return facts.heard(circumstances.heard(turn, text), text);
  }

  /** Whether {@code text} does nothing but tell what the bot would else ask for. */
  boolean isOnlyFacts(String text) {
    return facts.isNothingElse(text);
  }

  boolean namesABirth(String text) {
    return facts.namesABirth(text);
  }

  /** {@code found}, or what is meant by {@code text} where nothing was found. */
  SearchResult meant(Turn turn, String text, SearchResult found) {
    if (found instanceof SearchResult.Found) {
      return found;
    }
    return circumstances
        .answer(turn, text)
        .flatMap(knowledge::findEntry)
        .map(entry -> List.of(new Candidate(entry, found.answerable())))
        .<SearchResult>map(only -> new SearchResult.Found(only, found.answerable(), List.of()))
        .orElse(found);
  }

  /** What is said first in the reply to {@code text}, where there is anything. */
  RichText opening(Turn before, String text) {
    return before.isInGroup() ? RichText.EMPTY : circumstances.opening(before, text);
  }

  private Optional<Heard> heard(Turn turn, Fact fact, Line line) {
    return telling
        .tell(turn, fact, Telling.YES)
        .map(told -> new Heard(told, line, fact, Optional.empty()));
  }

  private static Line lossLine(Turn turn) {
    return Circumstances.isForHer(turn) ? Line.LOSS_HEARD_OF_HER : Line.LOSS_HEARD;
  }

  /** Nobody reads on about a pregnancy that has ended, unless she says that she is pregnant. */
  private Optional<Heard> lost(Turn turn, String text) {
    Optional<Heard> heard = heard(turn, Fact.LOSS, lossLine(turn));
    if (!turn.profile().pregnant() || pregnant.isIn(text)) {
      return heard;
    }
    return heard.flatMap(
        loss ->
            telling
                .tell(loss.turn(), Fact.PREGNANT, Telling.NO)
                .map(told -> new Heard(told, loss.line(), Fact.LOSS, Optional.of(Fact.PREGNANT))));
  }
}
