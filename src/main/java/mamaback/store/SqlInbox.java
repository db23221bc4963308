package mamaback.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
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
  private final Together<List<Item>, Set<Long>> additions;
  private final Together<Long, Boolean> answers;

  SqlInbox(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.additions = new Together<>(database::inTransaction, this::add);
    this.answers = new Together<>(database::inTransaction, SqlInbox::answered);
  }

  @Override
  public Set<Long> add(List<Item> items) {
    return items.isEmpty() ? Set.of() : additions.ask(items);
  }

  private List<Set<Long>> add(Session session, List<List<Item>> additions) throws SQLException {
    session.change(
        "DELETE FROM inbox WHERE received_at < ? AND content IS NULL",
        clock.instant().minus(REMEMBERED));
    Instant now = clock.instant();
    Iterator<Boolean> added =
        session
            .changeEach(
                "INSERT INTO inbox (update_id, chat_id, content, received_at) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT DO NOTHING",
                additions.stream().flatMap(List::stream).toList(),
                item ->
                    List.of(item.id(), item.chat(), item.chat().map(chat -> item.content()), now))
            .iterator();
    return additions.stream().map(items -> fresh(items, added)).toList();
  }

  private static Set<Long> fresh(List<Item> items, Iterator<Boolean> added) {
    Set<Long> fresh = new LinkedHashSet<>();
    for (Item item : items) {
      if (added.next()) {
        fresh.add(item.id());
      }
    }
    return fresh;
  }

  @Override
  public List<Item> waiting() {
    return database.look(
        session ->
            session.list(
                "SELECT * FROM inbox WHERE content IS NOT NULL ORDER BY received_at, update_id",
                SqlInbox::item));
  }

  @Override
  public List<ChatId> chatsWaiting() {
    return database.look(
        session ->
            session.list(
                "SELECT chat_id FROM inbox WHERE content IS NOT NULL"
                    + " GROUP BY chat_id ORDER BY MIN(update_id)",
                row -> new ChatId(row.number("chat_id"))));
  }

  @Override
  public Optional<Item> next(ChatId chat) {
    return database.look(
        session ->
            session.first(
                "SELECT * FROM inbox WHERE content IS NOT NULL AND chat_id = ?"
                    + " ORDER BY update_id LIMIT 1",
                SqlInbox::item,
                chat));
  }

  @Override
  public void answered(long id) {
    answers.ask(id);
  }

  private static List<Boolean> answered(Session session, List<Long> ids) throws SQLException {
    return session.changeEach(
        "UPDATE inbox SET content = NULL, chat_id = NULL WHERE update_id = ?", ids, List::of);
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
