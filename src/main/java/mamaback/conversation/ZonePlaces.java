package mamaback.conversation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mamaback.chat.Coordinates;

/**
 * The places after which time zones are named, and where they are: {@code zone.tab} of the tz
 * database 2025b, which is in the public domain (https://www.iana.org/time-zones). The newer {@code
 * zone1970.tab} has fewer places, so that the nearest one is more often in another country.
 */
final class ZonePlaces {
  private static final String FILE = "/mamaback/conversation/zone.tab";

  /** ISO 6709 with degrees, minutes and sometimes seconds, as in +4024-00341. */
  private static final Pattern COORDINATES =
      Pattern.compile("([+-])(\\d{2})(\\d{2})(\\d{2})?([+-])(\\d{3})(\\d{2})(\\d{2})?");

  /** Enough that the right one is among them also in India and China. */
  private static final int MOST = 6;

  private static final Duration HALF_A_YEAR = Duration.ofDays(182);
  private static final double MINUTES_A_DEGREE = 60;
  private static final double SECONDS_A_DEGREE = 3_600;

  private final List<Place> places;
  private final Clock clock;

  private ZonePlaces(List<Place> places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  private record Place(ZoneId zone, Coordinates at) {}

  /** All places whose zones this version of Java knows. */
  static ZonePlaces load(Clock clock) {
    try (InputStream file = Objects.requireNonNull(ZonePlaces.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
      return new ZonePlaces(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .flatMap(columns -> place(columns[2], columns[1]).stream())
              .toList(),
          clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Zones near {@code here}, the nearest first, each with other clocks than those before it. The
   * nearest is often wrong in a wide country, so she is shown the others too.
   */
  List<ZoneId> near(Coordinates here) {
    Map<List<ZoneOffset>, ZoneId> byClocks = new LinkedHashMap<>();
    places.stream()
        .sorted(Comparator.comparingDouble(place -> distance(place.at(), here)))
        .forEach(place -> byClocks.putIfAbsent(clocks(place.zone()), place.zone()));
    return byClocks.values().stream().limit(MOST).toList();
  }

  /** What clocks there differ from UTC by, now and half a year from now. */
  private List<ZoneOffset> clocks(ZoneId zone) {
    Instant now = clock.instant();
    return Stream.of(now, now.plus(HALF_A_YEAR)).map(zone.getRules()::getOffset).toList();
  }

  /** Half the chord between them, on a ball of radius 1: it grows with the great circle. */
  private static double distance(Coordinates one, Coordinates other) {
    double north = Math.toRadians(one.latitude() - other.latitude()) / 2;
    double east = Math.toRadians(one.longitude() - other.longitude()) / 2;
    double narrowing =
        Math.cos(Math.toRadians(one.latitude())) * Math.cos(Math.toRadians(other.latitude()));
    return Math.hypot(Math.sin(north), Math.sqrt(narrowing) * Math.sin(east));
  }

  private static Optional<Place> place(String zone, String at) {
    Matcher matcher = COORDINATES.matcher(at);
    return matcher.matches()
        ? TimeZones.find(zone)
            .map(id -> new Place(id, new Coordinates(degrees(matcher, 1), degrees(matcher, 5))))
        : Optional.empty();
  }

  /** The sign, degrees, minutes and seconds in the groups from {@code first} on. */
  private static double degrees(Matcher parts, int first) {
    String seconds = Optional.ofNullable(parts.group(first + 3)).orElse("0");
    double degrees =
        Integer.parseInt(parts.group(first + 1))
            + Integer.parseInt(parts.group(first + 2)) / MINUTES_A_DEGREE
            + Integer.parseInt(seconds) / SECONDS_A_DEGREE;
    return parts.group(first).equals("-") ? -degrees : degrees;
  }
}
