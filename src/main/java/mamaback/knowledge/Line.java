package mamaback.knowledge;

import java.util.Locale;
import java.util.Set;

/** The sentences that the bot itself says; {@code wording.yaml} holds them under these names. */
public enum Line {
  START,
  HELP,
  PRIVACY,
  TOPICS,
  GROUP("group"),
  UNKNOWN_COMMAND,
  ATTACHMENT,
  EMPTY_MESSAGE,
  SUGGEST,
  DID_YOU_MEAN,
  ALSO_ASKED,
  UNKNOWN,
  UNKNOWN_CLOSEST,
  NOT_FOR_YOU,
  CAUTION,
  SOURCES,
  NO_REVIEW,
  REVIEWED("by", "role", "on"),
  GONE,
  APOLOGY,
  STILL_EMERGENCY,
  GOOD_TO_HEAR,
  URGENT_READ_MORE,
  BUTTON_MORE,
  BUTTON_SOURCES,
  BUTTON_BACK,
  BUTTON_TOPICS,
  BUTTON_SEEN,
  COMMAND_START,
  COMMAND_HELP,
  COMMAND_TOPICS,
  COMMAND_PRIVACY,
  OPERATOR_STATUS("version", "loaded", "refused", "polled", "memory"),
  OPERATOR_STATS("decisions"),
  DESCRIPTION,
  SHORT_DESCRIPTION;

  /** Made by Set.of, which nobody can change. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> placeholders;

  Line(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  /** The names that may stand in braces in this line. */
  public Set<String> placeholders() {
    return placeholders;
  }

  /** The key in the file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
