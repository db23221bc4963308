package mamaback.conversation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mamaback.knowledge.TypedWord;

/** Finds the command that is asked for in plain words, as in "delete my data". */
final class SpokenCommands {
  private static final Map<TypedWord, String> COMMANDS =
      new EnumMap<>(
          Map.of(
              TypedWord.DO_HELP, "/help",
              TypedWord.DO_TOPICS, "/topics",
              TypedWord.DO_TIPS, "/tips",
              TypedWord.DO_ME, "/me",
              TypedWord.DO_VISIT, "/visit",
              TypedWord.DO_PRIVACY, "/privacy",
              TypedWord.DO_EXPORT, "/export",
              TypedWord.DO_FORGET, "/forget",
              TypedWord.DO_STOP, "/stop"));

  /** Said out of politeness, before or after. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:please|pls|plz|ok|okay|hi|hey|hello|now|just|can you|could you|would you|will"
              + " you|i want you to|i would like you to|id like you to|i want to see|por"
              + " favor|puedes|quiero que) )+");

  private static final Pattern AFTER =
      Pattern.compile("(?: (?:please|pls|plz|now|thanks|thank you|por favor|gracias|ok))+$");

  /** As in "send me a tip every morning at 8:30"; the comma of a list parts nothing here. */
  private static final Pattern WITH_TIME =
      Pattern.compile(
          "(.+?)(?: (?:at|around|for|a las))? ((?:half|quarter|noon|midday|\\d|one|two|three|four"
              + "|five|six|seven|eight|nine|ten|eleven|twelve).*)",
          Pattern.CASE_INSENSITIVE);

  private SpokenCommands() {}

  /** The command as it would be typed; empty where {@code text} is a question or anything else. */
  static Optional<String> find(Turn turn, String text) {
    if (text.contains("?") || text.contains("¿")) {
      return Optional.empty();
    }
    String typed = bare(text);
    return COMMANDS.entrySet().stream()
        .filter(each -> turn.wording().isTyped(each.getKey(), typed))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> tipsAt(turn, text));
  }

  private static Optional<String> tipsAt(Turn turn, String text) {
    String polite =
        text.strip().replaceAll("(?i)[,.! ]+(?:please|pls|thanks|thank you)?[.! ]*$", "");
    Matcher parts = WITH_TIME.matcher(polite);
    if (!parts.matches() || !turn.wording().isTyped(TypedWord.DO_TIPS, bare(parts.group(1)))) {
      return Optional.empty();
    }
    return switch (TipWords.read(parts.group(2))) {
      case TipWords.At ignored -> Optional.of("/tips " + parts.group(2));
      case TipWords.AtIn ignored -> Optional.of("/tips " + parts.group(2));
      case TipWords.None ignored -> Optional.empty();
      case TipWords.Off ignored -> Optional.empty();
      case TipWords.Next ignored -> Optional.empty();
      case TipWords.City ignored -> Optional.empty();
      case TipWords.UnknownCity ignored -> Optional.empty();
      case TipWords.AtUnknown ignored -> Optional.empty();
      case TipWords.Other ignored -> Optional.empty();
    };
  }

  private static String bare(String text) {
    String folded = TypedTaps.folded(text);
    return AFTER.matcher(BEFORE.matcher(folded).replaceFirst("")).replaceFirst("");
  }
}
