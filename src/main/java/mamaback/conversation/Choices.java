package mamaback.conversation;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Countries;
import mamaback.knowledge.Country;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;

/** What buttons offer for a fact, and how a fact that she told is shown. */
final class Choices {
  private static final List<Integer> WEEKS = List.of(0, 1, 2, 3, 4, 5, 6, 8, 10);
  private static final List<Integer> MONTHS = List.of(3, 4, 6, 9, 12);
  private static final double WEEKS_A_MONTH = 52 / 12.0;

  private final Countries countries;
  private final ZoneChoices zones;
  private final List<String> languages;

  /**
   * @param languages tags of the languages that the bot speaks
   */
  Choices(Countries countries, ZoneChoices zones, List<String> languages) {
    this.countries = countries;
    this.zones = zones;
    this.languages = List.copyOf(languages);
  }

  /** One button: what she reads, and what is then kept. */
  record Choice(String label, String value) {}

  List<Choice> of(Turn turn, Fact fact) {
    Wording wording = turn.wording();
    return switch (fact) {
      case BORN -> ages(wording);
      case BIRTH ->
          Arrays.stream(BirthType.values())
              .map(type -> new Choice(label(wording, type), Telling.word(type)))
              .toList();
      case FEEDING ->
          Arrays.stream(Feeding.values())
              .map(way -> new Choice(label(wording, way), Telling.word(way)))
              .toList();
      case EPIDURAL, PREGNANT, LOSS ->
          List.of(
              new Choice(wording.label(Line.VALUE_YES), Telling.YES),
              new Choice(wording.label(Line.VALUE_NO), Telling.NO));
      case COUNTRY -> countries(turn.locale());
      case LANGUAGE -> languages.stream().map(tag -> new Choice(language(tag), tag)).toList();
      case ZONE -> zones.of(turn);
    };
  }

  /** What she told; empty where she did not. */
  Optional<String> known(Turn turn, Fact fact) {
    Wording wording = turn.wording();
    return switch (fact) {
      case BORN -> turn.profile().birthDate().map(date -> age(turn, date));
      case BIRTH -> turn.profile().birth().map(type -> label(wording, type));
      case FEEDING -> turn.profile().feeding().map(way -> label(wording, way));
      case EPIDURAL -> turn.profile().epidural().map(had -> yesOrNo(wording, had));
      case PREGNANT -> Optional.of(turn.profile().pregnant()).map(is -> yesOrNo(wording, is));
      case LOSS -> Optional.of(turn.profile().bereaved()).map(is -> yesOrNo(wording, is));
      case COUNTRY -> turn.preferences().country().map(code -> country(code, turn.locale()));
      case LANGUAGE -> Optional.of(language(turn.speech().language()));
      case ZONE -> turn.preferences().zone().map(TimeZones::city);
    };
  }

  private static List<Choice> ages(Wording wording) {
    List<Choice> ages = new ArrayList<>();
    for (int weeks : WEEKS) {
      ages.add(new Choice(weeks(wording, weeks), "w" + weeks));
    }
    for (int months : MONTHS) {
      String label = wording.label(Line.MONTHS, Map.of("months", Integer.toString(months)));
      ages.add(new Choice(label, "w" + Math.round(months * WEEKS_A_MONTH)));
    }
    return ages;
  }

  private static String weeks(Wording wording, long weeks) {
    if (weeks == 0) {
      return wording.label(Line.NO_WEEK);
    }
    return weeks == 1
        ? wording.label(Line.ONE_WEEK)
        : wording.label(Line.WEEKS, Map.of("weeks", Long.toString(weeks)));
  }

  private static String age(Turn turn, LocalDate date) {
    String shown = date(turn, date);
    return turn.weeksSinceBirth().isEmpty()
        ? shown
        : shown + " (" + weeks(turn.wording(), turn.weeksSinceBirth().getAsInt()) + ")";
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

  private List<Choice> countries(Locale locale) {
    return Stream.of(countries.all())
        .flatMap(List::stream)
        .map(Country::code)
        .map(code -> new Choice(country(code, locale), code))
        .sorted((one, other) -> one.label().compareTo(other.label()))
        .toList();
  }

  private static String country(String code, Locale locale) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  private static String language(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getDisplayLanguage(locale);
  }

  private static String label(Wording wording, BirthType type) {
    return wording.label(
        switch (type) {
          case VAGINAL -> Line.VALUE_VAGINAL;
          case ASSISTED -> Line.VALUE_ASSISTED;
          case C_SECTION -> Line.VALUE_C_SECTION;
        });
  }

  private static String label(Wording wording, Feeding way) {
    return wording.label(
        switch (way) {
          case BREAST -> Line.VALUE_BREAST;
          case MIXED -> Line.VALUE_MIXED;
          case BOTTLE -> Line.VALUE_BOTTLE;
        });
  }

  private static String yesOrNo(Wording wording, Boolean is) {
    return wording.label(is ? Line.VALUE_YES : Line.VALUE_NO);
  }
}
