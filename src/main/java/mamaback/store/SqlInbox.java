package mamaback.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.chat.ChatId;
import mamaback.chat.Inbox;
import mamaback.chat.Replies;

/** Keeps updates until they are answered, and their numbers a little longer. */
final class SqlInbox implements Inbox {
  /** Telegram repeats an update for a day; after a quiet week it may use a number again. */
  private static final Duration REMEMBERED = Duration.ofDays(2);

  private final Database database;
  private final Clock clock;

  SqlInbox(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Set<Long> add(List<Item> items) {
    if (items.isEmpty()) {
      return Set.of();
    }
    return database.inTransaction(
        session -> {
          session.change(
              "DELETE FROM inbox WHERE received_at < ? AND content IS NULL",
              clock.instant().minus(REMEMBERED));
          Set<Long> fresh = new LinkedHashSet<>();
          for (Item item : items) {
            if (add(session, item)) {
              fresh.add(item.id());
            }
          }
          return fresh;
        });
  }

  private boolean add(Session session, Item item) throws SQLException {
    Optional<String> content = item.chat().map(chat -> item.content());
    return session.change(
            "INSERT INTO inbox (update_id, chat_id, content, received_at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            item.id(),
            item.chat(),
            content,
            clock.instant())
        == 1;
  }

  @Override
  public List<Item> waiting() {
    return database.inTransaction(
        session ->
            session.list(
                "SELECT * FROM inbox WHERE content IS NOT NULL ORDER BY received_at, update_id",
                SqlInbox::item));
  }

  @Override
  public List<ChatId> chatsWaiting() {
    return database.inTransaction(
        session ->
            session.list(
                "SELECT chat_id FROM inbox WHERE content IS NOT NULL"
                    + " GROUP BY chat_id ORDER BY MIN(update_id)",
                row -> new ChatId(row.number("chat_id"))));
  }

  @Override
  public Optional<Item> next(ChatId chat) {
    return database.inTransaction(
        session ->
            session.first(
                "SELECT * FROM inbox WHERE content IS NOT NULL AND chat_id = ?"
                    + " ORDER BY update_id LIMIT 1",
                SqlInbox::item,
                chat));
  }

  @Override
  public void answered(long id) {
    database.inTransaction(
        session ->
            session.change(
                "UPDATE inbox SET content = NULL, chat_id = NULL WHERE update_id = ?", id));
  }

  @Override
  public Replies replies() {
    return new SqlReplies(database, clock);
  }

  private static Item item(Row row) throws SQLException {
    Optional<ChatId> chat = row.findText("chat_id").map(Long::valueOf).map(ChatId::new);
    return new Item(row.number("update_id"), chat, row.text("content"));
  }
}
