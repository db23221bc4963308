package mamaback.app;

import java.util.List;
import java.util.Locale;
import mamaback.curation.Decision;
import mamaback.knowledge.Level;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options by which a curator says what becomes of a question; exactly one is given. */
final class InboxDecision {
  @Option(names = "--to", paramLabel = "ENTRY-ID", description = "As a wording of this answer.")
  private @Nullable String entry;

  @Option(
      names = "--must-fire",
      arity = "2",
      paramLabel = "FLAG LEVEL",
      hideParamSyntax = true,
      description = "As an example of a red flag, such as RF-01 urgent.")
  private List<String> danger = List.of();

  @Option(
      names = "--draft",
      paramLabel = "ID",
      description = "As the first, or one more, question of a new answer, begun in en/drafts.")
  private @Nullable String draft;

  @ArgGroup(exclusive = false)
  private @Nullable Synonym synonym;

  /** A word of the question that the lexicon lacks. */
  private static final class Synonym {
    @Option(names = "--synonym", required = true, paramLabel = "WORD", description = "This word,")
    private String word = "";

    @Option(
        names = "--same-as",
        required = true,
        paramLabel = "WORD",
        description = "which means the same as this one of the lexicon.")
    private String known = "";
  }

  /**
   * What was chosen.
   *
   * @throws SettingsException if the level is none
   */
  Decision decision() throws SettingsException {
    if (entry != null) {
      return new Decision.AsWording(entry);
    }
    if (synonym != null) {
      return new Decision.AsSynonym(synonym.word, synonym.known);
    }
    if (draft != null) {
      return new Decision.AsDraft(draft);
    }
    return new Decision.AsDanger(danger.getFirst(), level(danger.getLast()));
  }

  private static Level level(String name) throws SettingsException {
    return List.of(Level.SOON, Level.URGENT, Level.EMERGENCY).stream()
        .filter(level -> level.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new SettingsException(
                    "'" + name + "' is no level: write soon, urgent or emergency."));
  }
}
