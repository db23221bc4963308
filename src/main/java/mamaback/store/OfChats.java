package mamaback.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mamaback.chat.ChatId;

/**
 * Reads what one table holds of a chat; those who ask at the same time share a journey to the
 * server. Thread-safe.
 */
final class OfChats<T> {
  private final String table;
  private final Session.RowReader<T> reader;
  private final Together<ChatId, List<T>> readings;

  /**
   * @param table has a column chat_id
   */
  OfChats(Database database, String table, Session.RowReader<T> reader) {
    this.table = table;
    this.reader = reader;
    this.readings = new Together<>(database::look, this::read);
  }

  /** All rows of {@code chat}. */
  List<T> rows(ChatId chat) {
    return readings.ask(chat);
  }

  private record Found<T>(ChatId chat, T row) {}

  private List<List<T>> read(Session session, List<ChatId> chats) throws SQLException {
    Object[] values = filled(chats).toArray();
    String places = "?" + ", ?".repeat(values.length - 1);
    List<Found<T>> found =
        session.list(
            "SELECT * FROM " + table + " WHERE chat_id IN (" + places + ")",
            row -> new Found<>(row.chat(), reader.read(row)),
            values);
    Map<ChatId, List<T>> rows = new HashMap<>();
    for (Found<T> one : found) {
      rows.computeIfAbsent(one.chat(), any -> new ArrayList<>()).add(one.row());
    }
    return chats.stream().map(chat -> rows.getOrDefault(chat, List.of())).toList();
  }

  /** As long as a power of two, so that the server knows nearly every statement. */
  private static List<ChatId> filled(List<ChatId> chats) {
    List<ChatId> filled = new ArrayList<>(chats);
    while (Integer.bitCount(filled.size()) > 1) {
      filled.add(chats.getFirst());
    }
    return filled;
  }
}
