package mamaback.knowledge;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Whom to call in a country; only numbers that the clinical brief gives.
 *
 * @param code two capital letters of ISO 3166
 * @param emergency the emergency number
 * @param adviceLine for what must be seen today
 * @param crisisLine for thoughts of suicide, in words and numbers
 * @param abuseLine for violence at home, in words and numbers
 * @param zones its time zones by their IANA names
 */
public record Country(
    String code,
    String emergency,
    Optional<String> adviceLine,
    Optional<String> crisisLine,
    Optional<String> abuseLine,
    List<ZoneId> zones) {
  public Country {
    zones = List.copyOf(zones);
  }
}
