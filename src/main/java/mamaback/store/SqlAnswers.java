package mamaback.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mamaback.broadcast.Audience.Reach;
import mamaback.broadcast.Progress.State;
import mamaback.chat.ChatId;

/**
 * Answers for those who wanted to be told of them, each a broadcast of one letter, within one
 * transaction.
 */
final class SqlAnswers {
  private final Session session;

  SqlAnswers(Session session) {
    this.session = session;
  }

  /** A wish of one chat; the question and the wish are gone afterwards. */
  private record Wish(ChatId chat, LocalDate asked) {}

  /** Writes to who waits for an answer to question {@code number}, if anybody does. */
  void address(long number, String entry, Optional<String> wording) throws SQLException {
    List<Wish> wishes =
        session.list(
            "SELECT w.chat_id, q.day FROM answer_wish w JOIN question q ON q.id = w.question_id"
                + " WHERE q.id = ?",
            row -> new Wish(row.chat(), row.day("day")),
            number);
    for (Wish wish : wishes) {
      String id = UUID.randomUUID().toString();
      session.change(
          "INSERT INTO broadcast (id, topic, wording, asked_on, reach, state, drafted_at)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          id,
          entry,
          wording,
          wish.asked(),
          Reach.ALL,
          State.RUNNING,
          wish.asked().atStartOfDay(ZoneOffset.UTC).toInstant());
      session.change(
          "INSERT INTO letter (broadcast_id, chat_id, state, lease_until) VALUES (?, ?, ?, 0)",
          id,
          wish.chat(),
          Letters.WAITING);
    }
  }

  /** Forgets what {@code chat} waits for; a letter that is on its way arrives. */
  int drop(ChatId chat) throws SQLException {
    session.change("DELETE FROM answer_wish WHERE chat_id = ?", chat);
    session.change(
        "DELETE FROM letter WHERE chat_id = ? AND state = ? AND broadcast_id IN"
            + " (SELECT id FROM broadcast WHERE asked_on IS NOT NULL)",
        chat,
        Letters.WAITING);
    // Nobody's any more, so it cannot be given back: it ends when its lease does.
    session.change(
        "UPDATE letter SET owner = NULL WHERE chat_id = ? AND state = ? AND broadcast_id IN"
            + " (SELECT id FROM broadcast WHERE asked_on IS NOT NULL)",
        chat,
        Letters.SENDING);
    return forgetEnded();
  }

  /** Forgets letters that ended, and what no letter is left of. */
  int forgetEnded() throws SQLException {
    session.change(
        "DELETE FROM letter WHERE lease_until IS NULL AND broadcast_id IN"
            + " (SELECT id FROM broadcast WHERE asked_on IS NOT NULL)");
    return session.change(
        "DELETE FROM broadcast WHERE asked_on IS NOT NULL AND NOT EXISTS"
            + " (SELECT 1 FROM letter WHERE letter.broadcast_id = broadcast.id)");
  }

  /** What {@code chat} waits for, in its own words where there is no answer yet. */
  List<String> awaited(ChatId chat) throws SQLException {
    return session.list(
        "SELECT q.masked_text AS awaited FROM answer_wish w JOIN question q ON q.id ="
            + " w.question_id WHERE w.chat_id = ? UNION ALL SELECT b.topic FROM letter l JOIN"
            + " broadcast b ON b.id = l.broadcast_id WHERE l.chat_id = ? AND b.asked_on IS NOT"
            + " NULL",
        row -> row.text("awaited"),
        chat,
        chat);
  }
}
