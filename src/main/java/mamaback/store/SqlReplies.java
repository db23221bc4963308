package mamaback.store;

import java.time.Clock;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.Replies;

/** Keeps for two days which message answers which. */
final class SqlReplies implements Replies {
  private final Database database;
  private final Clock clock;

  SqlReplies(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void note(ChatId chat, int question, int reply) {
    database.inTransaction(
        session -> {
          session.change("DELETE FROM reply WHERE sent_at < ?", clock.instant().minus(KEPT));
          return session.change(
              "INSERT INTO reply (chat_id, question, reply, sent_at) VALUES (?, ?, ?, ?)"
                  + " ON CONFLICT (chat_id, question) DO UPDATE"
                  + " SET reply = excluded.reply, sent_at = excluded.sent_at",
              chat,
              question,
              reply,
              clock.instant());
        });
  }

  @Override
  public Optional<Integer> find(ChatId chat, int question) {
    return database.inTransaction(
        session ->
            session.first(
                "SELECT reply FROM reply WHERE chat_id = ? AND question = ? AND sent_at >= ?",
                row -> Math.toIntExact(row.number("reply")),
                chat,
                question,
                clock.instant().minus(KEPT)));
  }
}
