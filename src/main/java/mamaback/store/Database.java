package mamaback.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;

/** Runs transactions. Thread-safe. */
final class Database implements AutoCloseable {
  /** Enough for the senders of one instance; many instances share the server's connections. */
  private static final int CONNECTIONS = 8;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HikariDataSource source;
  private final Dialect dialect;

  private Database(HikariDataSource source, Dialect dialect) {
    this.source = source;
    this.dialect = dialect;
  }

  /** The statements of a transaction. */
  interface Work<T> {
    T run(Session session) throws SQLException;
  }

  /**
   * Opens the database in {@code file}, making it where it is not there. Every commit is on the
   * disk before it counts, so what was committed survives a loss of power.
   */
  static Database inFile(Path file) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:sqlite:" + file);
    config.setMaximumPoolSize(1);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    // What is deleted is overwritten, not only forgotten.
    config.addDataSourceProperty("secure_delete", "true");
    config.addDataSourceProperty("foreign_keys", "true");
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    config.addDataSourceProperty("busy_timeout", String.valueOf(PATIENCE.toMillis()));
    return open(config, Dialect.SQLITE);
  }

  /**
   * Opens a database of PostgreSQL.
   *
   * @throws StoreException if it cannot be used
   */
  static Database at(String url) {
    PostgresLink.check(url);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setDataSourceProperties(PostgresLink.properties());
    return open(config, Dialect.POSTGRESQL);
  }

  /** Copies one state of {@code data}, as it is between two transactions, into {@code file}. */
  static void backUp(Path data, Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout((int) PATIENCE.toMillis());
    try (Connection connection = config.createConnection("jdbc:sqlite:" + data);
        PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, file.toString());
      copy.execute();
    } catch (SQLException e) {
      throw Troubles.explain(e);
    }
  }

  Dialect dialect() {
    return dialect;
  }

  /** All of {@code work} or nothing. */
  <T> T inTransaction(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      // Only now: SQLite's driver begins at once, and an idle connection would hold the lock.
      connection.setAutoCommit(false);
      try {
        T result = work.run(new Session(connection));
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      throw Troubles.explain(e);
    }
  }

  /** One question alone: what it reads is of one moment also without a transaction. */
  <T> T look(Work<T> question) {
    try (Connection connection = source.getConnection()) {
      return question.run(new Session(connection));
    } catch (SQLException e) {
      throw Troubles.explain(e);
    }
  }

  /** Where the disk is full SQLite rolls back by itself; the connection is of no use then. */
  private void rollBack(Connection connection, Exception reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
      source.evictConnection(connection);
    }
  }

  @Override
  public void close() {
    source.close();
  }

  private static Database open(HikariConfig config, Dialect dialect) {
    config.setConnectionTimeout(PATIENCE.toMillis());
    HikariDataSource source;
    try {
      source = new HikariDataSource(config);
    } catch (RuntimeException e) {
      throw Troubles.explain(e);
    }
    Database database = new Database(source, dialect);
    try {
      migrate(source, dialect);
      return database;
    } catch (FlywayException e) {
      database.close();
      throw Troubles.explain(e);
    }
  }

  private static void migrate(HikariDataSource source, Dialect dialect) {
    Flyway.configure()
        .dataSource(source)
        .locations("db/migration", dialect.folder())
        .placeholders(Map.of("serial", dialect.serial()))
        .load()
        .migrate();
  }
}
