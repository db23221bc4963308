package mamaback.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mamaback.chat.ChatId;
import mamaback.profile.PersonalData;
import mamaback.profile.PersonalRecord;

/** Gathers, deletes and moves what every table holds of a chat. */
final class SqlPersonalData implements PersonalData {
  /** All tables of what is kept of a chat; the inbox is apart. */
  private static final List<String> TABLES =
      List.of(
          "profile",
          "preference",
          "note",
          "subscription",
          "left_alone",
          "delivery",
          "seen_tip",
          "letter",
          "answer_wish");

  /** Those that hold one row of a chat. */
  private static final List<String> SINGLE =
      List.of("profile", "preference", "note", "subscription", "left_alone");

  private final Database database;
  private final SqlProfiles profiles;
  private final SqlNotes notes;

  SqlPersonalData(Database database, SqlProfiles profiles, SqlNotes notes) {
    this.database = database;
    this.profiles = profiles;
    this.notes = notes;
  }

  @Override
  public Map<String, Object> export(ChatId chat) {
    PersonalRecord told =
        new PersonalRecord(profiles.profile(chat), profiles.preferences(chat), notes.notes(chat));
    Map<String, Object> all = new LinkedHashMap<>(told.asMap());
    database.inTransaction(
        session -> {
          session
              .first("SELECT * FROM subscription WHERE chat_id = ?", this::subscription, chat)
              .ifPresent(map -> all.put("tips", map));
          all.put(
              "tipsSent",
              session.list(
                  "SELECT * FROM delivery WHERE chat_id = ? ORDER BY local_date",
                  SqlPersonalData::delivery,
                  chat));
          all.put(
              "tipsSeen",
              session.list(
                  "SELECT tip FROM seen_tip WHERE chat_id = ? ORDER BY seen_at, tip",
                  row -> row.text("tip"),
                  chat));
          all.put(
              "messagesToMany",
              session.list(
                  "SELECT state FROM letter WHERE chat_id = ? AND broadcast_id IN (SELECT id FROM"
                      + " broadcast WHERE asked_on IS NULL) ORDER BY broadcast_id",
                  row -> row.text("state"),
                  chat));
          all.put("answersAwaited", new SqlAnswers(session).awaited(chat));
          return all.put(
              "wantsNothingByItself",
              session
                  .first("SELECT 1 FROM left_alone WHERE chat_id = ?", row -> true, chat)
                  .isPresent());
        });
    return all;
  }

  @Override
  public void erase(ChatId chat) {
    database.inTransaction(
        session -> {
          for (String table : TABLES) {
            session.change("DELETE FROM " + table + " WHERE chat_id = ?", chat);
          }
          // That it came stays known, or it would be taken in again.
          return session.change(
              "UPDATE inbox SET content = NULL, chat_id = NULL WHERE chat_id = ?", chat);
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

  private Map<String, Object> subscription(Row row) throws SQLException {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("on", row.findInstant("next_due").isPresent());
    map.put("time", SqlSubscriptions.subscription(row).time().toString());
    map.put("timeZone", row.text("zone"));
    map.put("quietDays", SqlSubscriptions.subscription(row).quietDays().toString());
    map.put("silent", row.isYes("silent"));
    return map;
  }

  private static Map<String, Object> delivery(Row row) throws SQLException {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("date", row.text("local_date"));
    map.put("state", row.text("state"));
    row.findText("tip").ifPresent(tip -> map.put("tip", tip));
    return map;
  }
}
