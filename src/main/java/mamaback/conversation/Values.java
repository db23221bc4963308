package mamaback.conversation;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;

/** How what she can tell about herself is written in her language. */
final class Values {
  private Values() {}

  static String weeks(Wording wording, long weeks) {
    if (weeks == 0) {
      return wording.label(Line.NO_WEEK);
    }
    return weeks == 1
        ? wording.label(Line.ONE_WEEK)
        : wording.label(Line.WEEKS, Map.of("weeks", Long.toString(weeks)));
  }

  /** A date with its month in words, so that nobody takes the day for the month. */
  static String date(Turn turn, LocalDate date) {
    return turn.wording()
        .label(
            Line.DATE,
            Map.of(
                "day", Integer.toString(date.getDayOfMonth()),
                "month", date.getMonth().getDisplayName(TextStyle.FULL, turn.locale()),
                "year", Integer.toString(date.getYear())));
  }

  static String country(String code, Locale locale) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  static String language(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getDisplayLanguage(locale);
  }

  static String label(Wording wording, BirthType type) {
    return wording.label(
        switch (type) {
          case VAGINAL -> Line.VALUE_VAGINAL;
          case ASSISTED -> Line.VALUE_ASSISTED;
          case C_SECTION -> Line.VALUE_C_SECTION;
        });
  }

  static String label(Wording wording, Feeding way) {
    return wording.label(
        switch (way) {
          case BREAST -> Line.VALUE_BREAST;
          case MIXED -> Line.VALUE_MIXED;
          case BOTTLE -> Line.VALUE_BOTTLE;
        });
  }

  static String yesOrNo(Wording wording, Boolean is) {
    return wording.label(is ? Line.VALUE_YES : Line.VALUE_NO);
  }
}
