package mamaback.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.profile.ChatNotes;
import mamaback.profile.Notes;

/** Keeps the notes of chats. */
final class SqlNotes implements ChatNotes {
  private final Database database;
  private final OfChats<Notes> notes;

  SqlNotes(Database database) {
    this.database = database;
    this.notes = new OfChats<>(database, "note", SqlNotes::notes);
  }

  @Override
  public Notes notes(ChatId chat) {
    return notes.rows(chat).stream().findFirst().orElse(Notes.NONE);
  }

  @Override
  public void keep(ChatId chat, Notes notes) {
    database.inTransaction(
        session ->
            session.change(
                "INSERT INTO note (chat_id, topic, topic_at, emergency_at, last_emergency_at,"
                    + " injury_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id) DO UPDATE SET"
                    + " topic = excluded.topic, topic_at = excluded.topic_at, emergency_at ="
                    + " excluded.emergency_at, last_emergency_at = excluded.last_emergency_at,"
                    + " injury_at = excluded.injury_at",
                chat,
                notes.topic().map(Notes.Topic::entry),
                notes.topic().map(Notes.Topic::at),
                notes.emergency(),
                notes.lastEmergency(),
                notes.injury()));
  }

  private static Notes notes(Row row) throws SQLException {
    Optional<Instant> at = row.findInstant("topic_at");
    return new Notes(
        row.findText("topic").flatMap(entry -> at.map(time -> new Notes.Topic(entry, time))),
        row.findInstant("emergency_at"),
        row.findInstant("last_emergency_at"),
        row.findInstant("injury_at"));
  }
}
