package mamaback.conversation;

import mamaback.knowledge.Line;
import mamaback.text.RichText;

/** Says once a talk that the bot is made for the first year after a birth (brief, 6.2). */
final class FirstYear {
  private static final int WEEKS_A_YEAR = 52;

  private FirstYear() {}

  /** The line; empty where it is within the year, not known, or said already. */
  static RichText note(Turn turn, ChatMemory memory) {
    boolean isOver = turn.weeksSinceBirth().orElse(0) > WEEKS_A_YEAR;
    return isOver && memory.isFirst(turn.chat(), "over a year")
        ? turn.wording().text(Line.OVER_A_YEAR)
        : RichText.EMPTY;
  }
}
