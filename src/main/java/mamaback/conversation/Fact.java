package mamaback.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mamaback.knowledge.Line;

/** Something about herself that she can tell, change and clear. */
enum Fact {
  BORN(Line.FACT_BORN, Line.ASK_BORN, 3),
  BIRTH(Line.FACT_BIRTH, Line.ASK_BIRTH, 1),
  FEEDING(Line.FACT_FEEDING, Line.ASK_FEEDING, 3),
  EPIDURAL(Line.FACT_EPIDURAL, Line.ASK_EPIDURAL, 2),
  PREGNANT(Line.FACT_PREGNANT, Line.ASK_PREGNANT, 2),
  LOSS(Line.FACT_LOSS, Line.ASK_LOSS, 2),
  COUNTRY(Line.FACT_COUNTRY, Line.ASK_COUNTRY, 3),
  LANGUAGE(Line.FACT_LANGUAGE, Line.ASK_LANGUAGE, 2),
  ZONE(Line.FACT_ZONE, Line.ASK_ZONE, 2);

  private final Line title;
  private final Line question;
  private final int choicesARow;

  Fact(Line title, Line question, int choicesARow) {
    this.title = title;
    this.question = question;
    this.choicesARow = choicesARow;
  }

  Line title() {
    return title;
  }

  Line question() {
    return question;
  }

  /** So many buttons fit a row of a phone. */
  int choicesARow() {
    return choicesARow;
  }

  /** Whether she may also write it where it is asked for. */
  boolean mayBeTyped() {
    return this == BORN || this == ZONE;
  }

  /** Nobody is asked about a loss; who told of one does not read about feeding. */
  static List<Fact> shownTo(Turn turn) {
    Fact hidden = turn.profile().bereaved() ? FEEDING : LOSS;
    return Arrays.stream(values()).filter(fact -> fact != hidden).toList();
  }

  /** As it stands in the data of a button. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Fact> find(String word) {
    return Arrays.stream(values()).filter(fact -> fact.word().equals(word)).findFirst();
  }
}
