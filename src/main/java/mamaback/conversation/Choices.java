package mamaback.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Countries;
import mamaback.knowledge.Country;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Key;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;

/** What buttons offer for a fact. */
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
              .map(type -> new Choice(Values.label(wording, type), Key.of(type)))
              .toList();
      case FEEDING ->
          Arrays.stream(Feeding.values())
              .map(way -> new Choice(Values.label(wording, way), Key.of(way)))
              .toList();
      case EPIDURAL, PREGNANT, LOSS ->
          List.of(
              new Choice(wording.label(Line.VALUE_YES), Telling.YES),
              new Choice(wording.label(Line.VALUE_NO), Telling.NO));
      case COUNTRY -> countries(turn.locale());
      case LANGUAGE ->
          languages.stream().map(tag -> new Choice(Values.language(tag), tag)).toList();
      case ZONE -> zones.of(turn);
    };
  }

  private static List<Choice> ages(Wording wording) {
    List<Choice> ages = new ArrayList<>();
    for (int weeks : WEEKS) {
      ages.add(new Choice(Values.weeks(wording, weeks), "w" + weeks));
    }
    for (int months : MONTHS) {
      String label = wording.label(Line.MONTHS, Map.of("months", Integer.toString(months)));
      ages.add(new Choice(label, "w" + Math.round(months * WEEKS_A_MONTH)));
    }
    return ages;
  }

  private List<Choice> countries(Locale locale) {
    return Stream.of(countries.all())
        .flatMap(List::stream)
        .map(Country::code)
        .map(code -> new Choice(Values.country(code, locale), code))
        .sorted((one, other) -> one.label().compareTo(other.label()))
        .toList();
  }
}
