package mamaback.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import mamaback.chat.ChatId;
import mamaback.profile.PersonalRecord;

/** Gathers what every table holds of a chat, for the one whose it is. */
final class SqlExport {
  private final Database database;
  private final SqlProfiles profiles;
  private final SqlNotes notes;

  SqlExport(Database database, SqlProfiles profiles, SqlNotes notes) {
    this.database = database;
    this.profiles = profiles;
    this.notes = notes;
  }

  Map<String, Object> of(ChatId chat) {
    PersonalRecord told =
        new PersonalRecord(
            profiles.profile(chat),
            profiles.preferences(chat),
            notes.notes(chat),
            profiles.toldAt(chat));
    Map<String, Object> all = new LinkedHashMap<>(told.asMap());
    database.inTransaction(
        session -> {
          all.putAll(tips(session, chat));
          all.putAll(messages(session, chat));
          return all;
        });
    return all;
  }

  private static Map<String, Object> tips(Session session, ChatId chat) throws SQLException {
    Map<String, Object> tips = new LinkedHashMap<>();
    session
        .first("SELECT * FROM subscription WHERE chat_id = ?", SqlExport::subscription, chat)
        .ifPresent(map -> tips.put("tips", map));
    tips.put(
        "tipsSent",
        session.list(
            "SELECT * FROM delivery WHERE chat_id = ? ORDER BY local_date",
            SqlExport::delivery,
            chat));
    tips.put(
        "tipsSeen",
        session.list(
            "SELECT tip FROM seen_tip WHERE chat_id = ? ORDER BY seen_at, tip",
            row -> row.text("tip"),
            chat));
    return tips;
  }

  private static Map<String, Object> messages(Session session, ChatId chat) throws SQLException {
    Map<String, Object> messages = new LinkedHashMap<>();
    messages.put(
        "messagesToMany",
        session.list(
            "SELECT state FROM letter WHERE chat_id = ? AND broadcast_id IN (SELECT id FROM"
                + " broadcast WHERE asked_on IS NULL) ORDER BY broadcast_id",
            row -> row.text("state"),
            chat));
    messages.put("answersAwaited", new SqlAnswers(session).awaited(chat));
    messages.put(
        "answersThatFollowYourEdits",
        session.list(
            "SELECT * FROM reply WHERE chat_id = ? ORDER BY question", SqlExport::reply, chat));
    messages.put(
        "wantsNothingByItself",
        session.first("SELECT 1 FROM left_alone WHERE chat_id = ?", row -> true, chat).isPresent());
    return messages;
  }

  private static Map<String, Object> subscription(Row row) throws SQLException {
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

  private static Map<String, Object> reply(Row row) throws SQLException {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("numberOfYourMessage", row.number("question"));
    map.put("numberOfMyAnswer", row.number("reply"));
    map.put("at", row.instant("sent_at").toString());
    return map;
  }
}
