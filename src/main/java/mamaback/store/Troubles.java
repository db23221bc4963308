package mamaback.store;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteException;

/** Says in one sentence what is wrong with a database. */
final class Troubles {
  private Troubles() {}

  /** Looks through the causes of {@code e} for one that the operator can do something about. */
  static StoreException explain(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return new StoreException(sentence(sqlite), e);
      }
    }
    return new StoreException(other(e), e);
  }

  private static String sentence(SQLiteException e) {
    // The low byte is the primary code of an extended one; https://sqlite.org/rescode.html
    return switch (e.getResultCode().code & 0xff) {
      case 13 -> "The disk of the data folder is full; make room and start again, nothing is lost.";
      case 8 -> "The data folder is read-only; make it writable, or set another store.folder.";
      case 14 -> "The data file cannot be opened; check that the data folder may be written.";
      case 11, 26 ->
          "The data file is damaged; move it away and restore a backup (docs/operate.md).";
      case 10 -> "The disk of the data folder fails; check it before you start again.";
      case 5, 6 -> "The data file is in use by another program; end that program.";
      default -> "The data file cannot be used: SQLite says " + e.getResultCode().name() + ".";
    };
  }

  private static String other(Exception e) {
    if (e instanceof FlywayException) {
      return "The store's tables do not fit this version of the program; was it made by a newer one?";
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith("08")
            ? "The database of store.url cannot be reached; check that it runs and the address."
            : "The database of store.url refuses with SQLSTATE " + sql.getSQLState() + ".";
      }
    }
    return "The database of store.url cannot be used; check the address.";
  }
}
