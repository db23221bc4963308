package mamaback.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import mamaback.chat.ChatId;

/** Which chats cannot be reached any more, within one transaction. */
final class Departures {
  private final Session session;

  Departures(Session session) {
    this.session = session;
  }

  /** The first time counts, so that failing again does not put off the end. */
  int note(ChatId chat, Instant at) throws SQLException {
    return session.change(
        "INSERT INTO departure (chat_id, left_at) VALUES (?, ?) ON CONFLICT DO NOTHING", chat, at);
  }

  boolean isNoted(ChatId chat) throws SQLException {
    return session
        .first("SELECT 1 FROM departure WHERE chat_id = ?", row -> true, chat)
        .isPresent();
  }

  int takeBack(ChatId chat) throws SQLException {
    return session.change("DELETE FROM departure WHERE chat_id = ?", chat);
  }

  List<ChatId> before(Instant limit, int most) throws SQLException {
    return session.list(
        "SELECT chat_id FROM departure WHERE left_at < ? ORDER BY left_at LIMIT ?",
        Row::chat,
        limit,
        most);
  }
}
