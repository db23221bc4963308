package mamaback.conversation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Large cities after which no time zone is named, with their zones. Immutable. */
final class Cities {
  private static final String FILE = "/mamaback/conversation/cities.tab";

  private final Map<String, ZoneId> zones;

  private Cities(Map<String, ZoneId> zones) {
    this.zones = Map.copyOf(zones);
  }

  /** Reads the file: a zone, a tab, and names with commas between. */
  static Cities load() {
    try (InputStream file = Objects.requireNonNull(Cities.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return of(lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cities of(List<String> lines) {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String line : lines) {
      String[] parts = line.split("\t", 2);
      ZoneId zone = ZoneId.of(parts[0]);
      for (String name : parts[1].split(", ", -1)) {
        zones.put(TimeZones.folded(name), zone);
      }
    }
    return new Cities(zones);
  }

  /** The zone of a city by its {@link TimeZones#folded} name. */
  Optional<ZoneId> find(String folded) {
    return Optional.ofNullable(zones.get(folded));
  }
}
