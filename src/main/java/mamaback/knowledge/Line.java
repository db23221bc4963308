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
  WELCOME_DONE,
  ME,
  ME_FACT("fact", "value"),
  ME_HINT,
  FACT_BORN,
  FACT_BIRTH,
  FACT_FEEDING,
  FACT_EPIDURAL,
  FACT_PREGNANT,
  FACT_LOSS,
  FACT_COUNTRY,
  FACT_LANGUAGE,
  FACT_ZONE,
  ASK_BORN,
  ASK_BIRTH,
  ASK_FEEDING,
  ASK_EPIDURAL,
  ASK_PREGNANT,
  ASK_LOSS,
  ASK_COUNTRY,
  ASK_LANGUAGE,
  ASK_ZONE,
  VALUE_VAGINAL,
  VALUE_ASSISTED,
  VALUE_C_SECTION,
  VALUE_BREAST,
  VALUE_MIXED,
  VALUE_BOTTLE,
  VALUE_YES,
  VALUE_NO,
  VALUE_UNKNOWN,
  NO_WEEK,
  ONE_WEEK,
  WEEKS("weeks"),
  MONTHS("months"),
  DATE("day", "month", "year"),
  DATE_IMPOSSIBLE,
  DATE_LEFT_OUT,
  FEEDBACK_THANKS,
  FEEDBACK_REASON,
  FEEDBACK_NOTED,
  FEEDBACK_IN_WORDS,
  CONSENT,
  CONSENT_YES,
  CONSENT_NO,
  CONSENT_GIVEN,
  CONSENT_REFUSED,
  EXPORT,
  FORGET_ASK,
  FORGOTTEN,
  NOT_FORGOTTEN,
  BUTTON_MORE,
  BUTTON_SOURCES,
  BUTTON_BACK,
  BUTTON_TOPICS,
  BUTTON_SEEN,
  BUTTON_MISUNDERSTOOD,
  BUTTON_SKIP,
  BUTTON_CLEAR,
  BUTTON_PREGNANT,
  BUTTON_HELPFUL,
  BUTTON_NOT_HELPFUL,
  BUTTON_NOT_MY_QUESTION,
  BUTTON_NOT_CLEAR,
  BUTTON_NOT_RIGHT,
  BUTTON_SOMETHING_ELSE,
  BUTTON_EXPORT,
  BUTTON_FORGET,
  BUTTON_DELETE,
  BUTTON_KEEP,
  BUTTON_KEEP_QUESTIONS,
  BUTTON_KEEP_NONE,
  COMMAND_START,
  COMMAND_HELP,
  COMMAND_TOPICS,
  COMMAND_ME,
  COMMAND_PRIVACY,
  COMMAND_EXPORT,
  COMMAND_FORGET,
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
