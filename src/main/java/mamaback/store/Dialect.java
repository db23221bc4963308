package mamaback.store;

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

  /** Ends a SELECT whose rows no other instance may take; SQLite has one writer anyway. */
  String claiming() {
    return claiming;
  }
}
