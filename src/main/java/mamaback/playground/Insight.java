package mamaback.playground;

import java.util.List;

/**
 * How the bot came to a reply, for a curator's eyes.
 *
 * @param event what the bot answered, in short
 * @param decision what it made of it, such as {@code answer}
 * @param matches the entries that were closest, best first
 * @param danger what was made of signs in it
 */
public record Insight(String event, String decision, List<Match> matches, Danger danger) {
  public Insight {
    matches = List.copyOf(matches);
  }

  /**
   * What was made of signs of danger.
   *
   * @param level how grave they are together
   * @param signs every red-flag wording that the message fits, those that were held back too
   * @param likeness how like dangers the message is, level by level
   */
  public record Danger(String level, List<Sign> signs, List<Likeness> likeness) {
    public Danger {
      signs = List.copyOf(signs);
      likeness = List.copyOf(likeness);
    }
  }

  /**
   * How like dangers of a level the message is; 0 is the border.
   *
   * @param sentence of the message, the one that is likest
   * @param raises the least that raises a message to this level
   * @param keeps the least that leaves it there
   */
  public record Likeness(
      String level, double whole, String sentence, double likest, double raises, double keeps) {}

  /**
   * An entry that may answer.
   *
   * @param confidence 0 to 1
   * @param scores what each kind of evidence adds for it
   * @param votes its wordings that are most like the message, most alike first
   */
  public record Match(
      String entry, String title, double confidence, List<Score> scores, List<Vote> votes) {
    public Match {
      scores = List.copyOf(scores);
      votes = List.copyOf(votes);
    }
  }

  /** What one kind of evidence, such as {@code title}, adds. */
  public record Score(String part, double value) {}

  /**
   * A wording that speaks for its entry.
   *
   * @param likeness 0 to 1
   */
  public record Vote(String wording, double likeness) {}

  /**
   * A red-flag wording that the message fits.
   *
   * @param matched the words of the message
   * @param reading how they are meant; anything but {@code PRESENT} held the flag back
   * @param wording as the rules have it
   */
  public record Sign(String flag, String level, String matched, String reading, String wording) {}

  @Override
  public String toString() {
    return "Insight[masked]";
  }
}
