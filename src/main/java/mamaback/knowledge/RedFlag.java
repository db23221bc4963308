package mamaback.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A danger with the ways in which people tell of it.
 *
 * @param id such as {@code RF-01}, the numbering of the clinical brief
 * @param discreet whether its notice must not repeat her words or name the danger
 * @param speaksOfBaby whether the baby may be the one who shows it
 * @param topic the id of the entry that tells more about it
 * @param advice what to do in this very case; the general notice of the level where it is empty
 * @param mustFire messages that show it
 * @param mustNotFire messages that look like it and do not show it
 */
public record RedFlag(
    String id,
    String title,
    boolean discreet,
    boolean speaksOfBaby,
    Optional<String> topic,
    Optional<String> advice,
    List<Sign> signs,
    List<Example> mustFire,
    List<Example> mustNotFire,
    String source) {
  public RedFlag {
    signs = List.copyOf(signs);
    mustFire = List.copyOf(mustFire);
    mustNotFire = List.copyOf(mustNotFire);
  }

  /**
   * Wordings that all mean the same level.
   *
   * @param unless wordings that, in the same sentence, show that something harmless is meant
   */
  public record Sign(Level level, List<Wording> wordings, List<Wording> unless) {
    public Sign {
      wordings = List.copyOf(wordings);
      unless = List.copyOf(unless);
    }
  }

  /**
   * A wording in the phrase language of {@code docs/red-flags.md}.
   *
   * @param line where it stands, for faults
   */
  public record Wording(String text, int line) {}

  /**
   * A message with the level that the flag must give it at least ({@code mustFire}) or at most
   * ({@code mustNotFire}).
   */
  public record Example(String text, Level level, int line) {}
}
