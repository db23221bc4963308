package mamaback.conversation;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import mamaback.conversation.Choices.Choice;
import mamaback.knowledge.Countries;
import mamaback.knowledge.Country;

/** Time zones to choose from: those of her country, or of all countries that are known. */
final class ZoneChoices {
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

  private List<ZoneId> all() {
    return countries.all().stream()
        .flatMap(country -> country.zones().stream())
        .distinct()
        .sorted(Comparator.comparing(TimeZones::city))
        .toList();
  }

  /** The time there tells whether it is hers, even where the city says nothing to her. */
  String label(ZoneId zone) {
    return Clocks.shown(clock.instant().atZone(zone)) + " " + TimeZones.city(zone);
  }
}
