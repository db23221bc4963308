package mamaback.store;

import java.util.Locale;

/** What the two databases say differently. */
enum Dialect {
  SQLITE("INTEGER PRIMARY KEY", ""),
  POSTGRESQL("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", " FOR UPDATE SKIP LOCKED");

  private final String serial;
  private final String claiming;

  Dialect(String serial, String claiming) {
    this.serial = serial;
    this.claiming = claiming;
  }

  /** The type of a key that counts up. */
  String serial() {
    return serial;
  }

  /** Where the migrations are that only this database needs so; each has its number in both. */
  String folder() {
    return "db/" + name().toLowerCase(Locale.ROOT);
  }

  /** Ends a SELECT whose rows no other instance may take; SQLite has one writer anyway. */
  String claiming() {
    return claiming;
  }
}
