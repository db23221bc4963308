package mamaback.conversation;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mamaback.conversation.Choices.Choice;
import mamaback.knowledge.Countries;
import mamaback.knowledge.Country;

/** Time zones to choose from: those of her country, or of all countries that are known. */
final class ZoneChoices {
  private static final Pattern CITY =
      Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
  private static final int HOURS_AND_MINUTES = 5;

  private final Countries countries;
  private final Clock clock;

  ZoneChoices(Countries countries, Clock clock) {
    this.countries = countries;
    this.clock = clock;
  }

  List<Choice> of(Turn turn) {
    List<ZoneId> ofCountry =
        turn.preferences().country().flatMap(countries::find).map(Country::zones).orElse(List.of());
    List<ZoneId> zones = ofCountry.isEmpty() ? all() : ofCountry;
    return zones.stream().map(zone -> new Choice(label(zone), zone.getId())).toList();
  }

  /** The zone of a city that she names; empty where the zone database does not have it. */
  static Optional<ZoneId> ofCity(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> CITY.matcher(id).matches())
        .sorted()
        .map(ZoneId::of)
        .filter(zone -> city(zone).toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** The name of the city, as in "Los Angeles". */
  static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private List<ZoneId> all() {
    return countries.all().stream()
        .flatMap(country -> country.zones().stream())
        .distinct()
        .sorted(Comparator.comparing(ZoneChoices::city))
        .toList();
  }

  /** The time there tells whether it is hers, even where the city says nothing to her. */
  private String label(ZoneId zone) {
    String time = clock.instant().atZone(zone).toLocalTime().toString();
    return time.substring(0, HOURS_AND_MINUTES) + " " + city(zone);
  }
}
