package mamaback.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mamaback.chat.ChatId;

/** A row of a result; instants are kept as milliseconds, days as ISO texts. */
final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  ChatId chat() throws SQLException {
    return new ChatId(number("chat_id"));
  }

  String text(String column) throws SQLException {
    return result.getString(column);
  }

  Optional<String> findText(String column) throws SQLException {
    return Optional.ofNullable(result.getString(column));
  }

  long number(String column) throws SQLException {
    return result.getLong(column);
  }

  double fraction(String column) throws SQLException {
    return result.getDouble(column);
  }

  boolean isYes(String column) throws SQLException {
    return result.getInt(column) != 0;
  }

  Optional<Boolean> findYesOrNo(String column) throws SQLException {
    int value = result.getInt(column);
    return result.wasNull() ? Optional.empty() : Optional.of(value != 0);
  }

  Instant instant(String column) throws SQLException {
    return Instant.ofEpochMilli(number(column));
  }

  Optional<Instant> findInstant(String column) throws SQLException {
    long value = result.getLong(column);
    return result.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(value));
  }

  LocalDate day(String column) throws SQLException {
    return LocalDate.parse(text(column));
  }

  <E extends Enum<E>> Optional<E> findName(Class<E> type, String column) throws SQLException {
    return findText(column).map(name -> Enum.valueOf(type, name));
  }
}
