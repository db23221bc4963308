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
  JOKE_HEARD,
  LOSS_HEARD,
  PREGNANCY_HEARD,
  TAKEN_BACK,
  URGENT_READ_MORE,
  TIP_TITLE,
  TIP_END,
  TIPS_INVITE,
  TIPS_HOURS,
  TIPS_NIGHT,
  TIPS_ASK_NOW,
  TIPS_ASK_CITY,
  TIPS_SET("from", "to", "now", "city"),
  TIPS_SET_DAYS("days"),
  TIPS_SET_SILENT,
  TIPS_DAYS,
  TIPS_DAY("day"),
  TIPS_DAY_QUIET("day"),
  TIPS_STOPPED,
  TIPS_NONE,
  TIPS_NOT_UNDERSTOOD,
  TIPS_NOT_IN_GROUPS,
  BUTTON_TIP_MORE,
  BUTTON_TIPS_STOP,
  BUTTON_TIPS_UNDO,
  BUTTON_TIPS_NOT_NOW,
  BUTTON_TIPS_HOUR,
  BUTTON_TIPS_DAYS,
  BUTTON_TIPS_SOUND,
  BUTTON_TIPS_SILENT,
  BUTTON_TIPS_NEXT,
  BUTTON_MORE,
  BUTTON_SOURCES,
  BUTTON_BACK,
  BUTTON_TOPICS,
  BUTTON_SEEN,
  BUTTON_MISUNDERSTOOD,
  COMMAND_START,
  COMMAND_HELP,
  COMMAND_TOPICS,
  COMMAND_TIPS,
  COMMAND_PRIVACY,
  COMMAND_STOP,
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
