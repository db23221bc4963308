package mamaback.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mamaback.chat.ChatId;
import mamaback.profile.PersonalData;

/** Gathers, deletes and moves what every table holds of a chat. */
final class SqlPersonalData implements PersonalData {
  /**
   * All tables of what is kept of a chat; the inbox is apart. Deliveries come before subscriptions,
   * as where a tip is begun: two who lock rows in two orders wait for each other.
   */
  private static final List<String> TABLES =
      List.of(
          "departure",
          "profile",
          "preference",
          "note",
          "delivery",
          "letter",
          "left_alone",
          "subscription",
          "seen_tip",
          "reply",
          "told",
          "answer_wish");

  /** Those that hold one row of a chat. */
  private static final List<String> SINGLE =
      List.of("departure", "profile", "preference", "note", "subscription", "left_alone");

  /** Few enough that others never wait long. */
  private static final int AT_ONCE = 100;

  private final Database database;
  private final SqlExport export;

  SqlPersonalData(Database database, SqlExport export) {
    this.database = database;
    this.export = export;
  }

  @Override
  public Map<String, Object> export(ChatId chat) {
    return export.of(chat);
  }

  @Override
  public void erase(ChatId chat) {
    database.inTransaction(session -> erase(session, chat));
  }

  private static int erase(Session session, ChatId chat) throws SQLException {
    for (String table : TABLES) {
      session.change("DELETE FROM " + table + " WHERE chat_id = ?", chat);
    }
    // What an answer was taught for her question is in her words.
    new SqlAnswers(session).forgetEnded();
    // That it came stays known, or it would be taken in again.
    return session.change(
        "UPDATE inbox SET content = NULL, chat_id = NULL WHERE chat_id = ?", chat);
  }

  @Override
  public void left(ChatId chat, Instant at) {
    database.inTransaction(session -> new Departures(session).note(chat, at));
  }

  /** Every reply that arrives asks for it, and hardly any chat was gone: looking locks nothing. */
  @Override
  public void reached(ChatId chat) {
    if (database.look(session -> new Departures(session).isNoted(chat))) {
      database.inTransaction(session -> new Departures(session).takeBack(chat));
    }
  }

  @Override
  public int eraseLeftBefore(Instant limit) {
    int erased = 0;
    List<ChatId> batch = eraseSomeLeftBefore(limit);
    while (!batch.isEmpty()) {
      erased += batch.size();
      batch = eraseSomeLeftBefore(limit);
    }
    return erased;
  }

  private List<ChatId> eraseSomeLeftBefore(Instant limit) {
    return database.inTransaction(
        session -> {
          List<ChatId> left = new Departures(session).before(limit, AT_ONCE);
          for (ChatId chat : left) {
            erase(session, chat);
          }
          return left;
        });
  }

  /** What the new id has already is newer and stays. */
  @Override
  public void move(ChatId from, ChatId to) {
    database.inTransaction(
        session -> {
          for (String table : SINGLE) {
            String hasNewer = " AND EXISTS (SELECT 1 FROM " + table + " WHERE chat_id = ?)";
            session.change("DELETE FROM " + table + " WHERE chat_id = ?" + hasNewer, from, to);
          }
          dropDoubles(session, from, to);
          for (String table : TABLES) {
            session.change("UPDATE " + table + " SET chat_id = ? WHERE chat_id = ?", to, from);
          }
          return session.change("UPDATE inbox SET chat_id = ? WHERE chat_id = ?", to, from);
        });
  }

  private static void dropDoubles(Session session, ChatId from, ChatId to) throws SQLException {
    // Messages have other numbers under the new id.
    session.change("DELETE FROM reply WHERE chat_id = ?", from);
    session.change(
        "DELETE FROM told WHERE chat_id = ? AND fact IN (SELECT fact FROM told WHERE chat_id = ?)",
        from,
        to);
    session.change(
        "DELETE FROM delivery WHERE chat_id = ? AND local_date IN"
            + " (SELECT local_date FROM delivery WHERE chat_id = ?)",
        from,
        to);
    session.change(
        "DELETE FROM letter WHERE chat_id = ? AND broadcast_id IN"
            + " (SELECT broadcast_id FROM letter WHERE chat_id = ?)",
        from,
        to);
    session.change(
        "DELETE FROM seen_tip WHERE chat_id = ? AND tip IN"
            + " (SELECT tip FROM seen_tip WHERE chat_id = ?)",
        from,
        to);
  }
}
