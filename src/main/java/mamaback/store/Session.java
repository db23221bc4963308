package mamaback.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import mamaback.chat.ChatId;
import org.jspecify.annotations.Nullable;

/** The statements of one transaction. Values are always parameters, never part of the SQL. */
final class Session {
  private final Connection connection;

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Reads one row. */
  interface RowReader<T> {
    T read(Row row) throws SQLException;
  }

  <T> List<T> list(String sql, RowReader<T> reader, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet result = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      Row row = new Row(result);
      while (result.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    }
  }

  <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) throws SQLException {
    return list(sql, reader, values).stream().findFirst();
  }

  /**
   * Whether a row of {@code table} has a time in {@code column} that is not after {@code now}.
   * Cheap where there is an index; without the order PostgreSQL would read the table instead, in
   * the hope of finding one soon.
   */
  boolean has(String table, String column, Instant now) throws SQLException {
    String order = " ORDER BY " + column + " LIMIT 1";
    return first("SELECT 1 FROM " + table + " WHERE " + column + " <= ?" + order, row -> true, now)
        .isPresent();
  }

  /** Returns how many rows were changed. */
  int change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  /**
   * Changes with the values of each of {@code all}, in one journey to the server; whether a row was
   * changed by each.
   */
  <T> List<Boolean> changeEach(String sql, List<T> all, Function<T, List<Object>> values)
      throws SQLException {
    if (all.isEmpty()) {
      return List.of();
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T one : all) {
        set(statement, values.apply(one).toArray());
        statement.addBatch();
      }
      return Arrays.stream(statement.executeBatch()).mapToObj(Session::hasChanged).toList();
    }
  }

  private static boolean hasChanged(int rows) {
    if (rows == Statement.SUCCESS_NO_INFO) {
      throw new StoreException("The driver of the database does not say what was changed.");
    }
    return rows > 0;
  }

  /** Those of {@code all} at whose place {@code chosen} says yes. */
  static <T> List<T> only(List<T> all, List<Boolean> chosen) {
    return IntStream.range(0, all.size()).filter(chosen::get).mapToObj(all::get).toList();
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    set(statement, values);
    return statement;
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, kept(values[i]));
    }
  }

  private static @Nullable Object kept(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.isPresent() ? kept(optional.get()) : null;
      case Instant instant -> instant.toEpochMilli();
      case LocalDate day -> day.toString();
      case Boolean yes -> yes ? 1 : 0;
      case ChatId chat -> chat.value();
      case Enum<?> constant -> constant.name();
      default -> value;
    };
  }
}
