package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import mamaback.chat.Coordinates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The zone of where she is: right in most places, offered together with the next in all. */
class ZonePlacesTest {
  private final ZonePlaces places =
      ZonePlaces.load(Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "51.5, -0.1, Europe/London",
    "53.5, -2.2, Europe/London",
    "40.4, -3.7, Europe/Madrid",
    "52.5, 13.4, Europe/Berlin",
    "40.7, -74.0, America/New_York",
    "47.6, -122.3, America/Los_Angeles",
    "-23.5, -46.6, America/Sao_Paulo",
    "27.7, 85.3, Asia/Kathmandu",
    "-36.8, 174.8, Pacific/Auckland",
    "-17.8, -177.5, Pacific/Fiji",
    "-31.5, 159.1, Australia/Lord_Howe"
  })
  void theNearestPlaceIsMostlyRight(double latitude, double longitude, ZoneId zone) {
    assertThat(clocks(near(latitude, longitude).getFirst())).isEqualTo(clocks(zone));
  }

  /** Vigo, Alicante, Delhi, Beijing. */
  @ParameterizedTest
  @CsvSource({
    "42.2, -8.7, Europe/Lisbon, Europe/Madrid",
    "38.3, -0.5, Africa/Algiers, Europe/Madrid",
    "28.6, 77.2, Asia/Kathmandu, Asia/Kolkata",
    "39.9, 116.4, Asia/Pyongyang, Asia/Shanghai"
  })
  void whereItIsWrongTheRightOneIsOfferedToo(
      double latitude, double longitude, ZoneId first, ZoneId right) {
    List<ZoneId> near = near(latitude, longitude);

    assertThat(near.getFirst()).isEqualTo(first);
    assertThat(near.stream().map(ZonePlacesTest::clocks)).contains(clocks(right));
  }

  @ParameterizedTest
  @CsvSource({"90, 0", "-90, 0", "0, 180", "0, -180", "0, 0"})
  void everyPointOnEarthHasAZoneThatATapCanName(double latitude, double longitude) {
    assertThat(near(latitude, longitude))
        .hasSize(6)
        .allSatisfy(zone -> assertThat(TimeZones.find(zone.getId())).contains(zone));
  }

  private List<ZoneId> near(double latitude, double longitude) {
    return places.near(new Coordinates(latitude, longitude));
  }

  private static List<ZoneOffset> clocks(ZoneId zone) {
    return Stream.of("2026-11-20T03:00:00Z", "2027-06-20T03:00:00Z")
        .map(Instant::parse)
        .map(zone.getRules()::getOffset)
        .toList();
  }
}
