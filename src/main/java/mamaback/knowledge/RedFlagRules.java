package mamaback.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that triage goes by.
 *
 * @param concepts wordings by the name under which other wordings use them
 * @param context cue phrases by what they do
 * @param harmless phrases that hold warning words and mean no danger
 * @param fillers words that may stand anywhere within a wording
 * @param misspellings what people write, and what they mean
 * @param rightWords words that are never taken for a misspelling
 * @param lessons messages to learn from where no wording fits
 */
public record RedFlagRules(
    Map<String, List<RedFlag.Wording>> concepts,
    Map<ContextRole, List<RedFlag.Wording>> context,
    List<RedFlag.Wording> harmless,
    Set<String> fillers,
    Map<String, String> misspellings,
    Set<String> rightWords,
    List<RedFlag> flags,
    Lessons lessons) {
  public RedFlagRules {
    concepts = Map.copyOf(concepts);
    context = Map.copyOf(context);
    harmless = List.copyOf(harmless);
    fillers = Set.copyOf(fillers);
    misspellings = Map.copyOf(misspellings);
    rightWords = Set.copyOf(rightWords);
    flags = List.copyOf(flags);
  }
}
