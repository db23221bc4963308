package mamaback.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where everything is kept.
 *
 * @param url of a PostgreSQL database, as its JDBC driver takes it; empty for SQLite
 * @param folder where SQLite keeps its file
 */
public record StoreSettings(Optional<String> url, Path folder) {
  /** The URL may hold a password. */
  @Override
  public String toString() {
    return "StoreSettings[masked]";
  }
}
