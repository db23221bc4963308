package mamaback.conversation;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The zones of the JDK's own zone database, by city and by what the clocks show there. */
final class TimeZones {
  /** Names of cities; others are offsets, countries, or names of old. */
  private static final Pattern CITY =
      Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Cities CITIES = Cities.load();

  private TimeZones() {}

  /** The zone of this name; empty where it is none or would not follow the clocks of a place. */
  static Optional<ZoneId> find(String id) {
    return Optional.of(id).filter(TimeZones::isCity).map(ZoneId::of);
  }

  /** The zone of a city that she names; empty where it is not known. */
  static Optional<ZoneId> ofCity(String words) {
    String wanted = folded(words);
    return all()
        .filter(zone -> folded(city(zone)).equals(wanted))
        .findFirst()
        .or(() -> CITIES.find(wanted));
  }

  /** What the clocks of the world differ from UTC by now, in their order. */
  static List<ZoneOffset> offsets(Instant now) {
    return all()
        .map(zone -> zone.getRules().getOffset(now))
        .distinct()
        .sorted((one, other) -> one.getTotalSeconds() - other.getTotalSeconds())
        .toList();
  }

  /** Cities whose clocks differ from UTC by {@code offset} now. */
  static List<ZoneId> at(ZoneOffset offset, Instant now) {
    return all().filter(zone -> zone.getRules().getOffset(now).equals(offset)).toList();
  }

  /** The name of the city, as in "Los Angeles". */
  static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private static Stream<ZoneId> all() {
    return ZoneId.getAvailableZoneIds().stream().filter(TimeZones::isCity).sorted().map(ZoneId::of);
  }

  private static boolean isCity(String id) {
    return CITY.matcher(id).matches() && ZoneId.getAvailableZoneIds().contains(id);
  }

  /** Without accents, spaces and case: "São Paulo" is "sao_paulo". */
  static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTERS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
