package mamaback.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import mamaback.broadcast.Audience;
import mamaback.broadcast.Audience.Reach;
import mamaback.broadcast.Audience.Weeks;
import mamaback.broadcast.Broadcast;
import mamaback.broadcast.Content;
import mamaback.broadcast.Progress.State;

/** A broadcast as the table holds it. */
record BroadcastRow(Broadcast broadcast, State state) {
  static BroadcastRow read(Row row) throws SQLException {
    Optional<Weeks> weeks =
        row.findText("to_week").isEmpty()
            ? Optional.empty()
            : Optional.of(new Weeks((int) row.number("from_week"), (int) row.number("to_week")));
    Audience audience =
        new Audience(row.findText("language"), weeks, Reach.valueOf(row.text("reach")));
    return new BroadcastRow(
        new Broadcast(row.text("id"), content(row), audience), State.valueOf(row.text("state")));
  }

  private static Content content(Row row) throws SQLException {
    Optional<String> topic = row.findText("topic");
    if (topic.isEmpty()) {
      return new Content.Words(row.text("words"));
    }
    return row.findText("asked_on").isEmpty()
        ? new Content.Topic(topic.get())
        : new Content.Answer(topic.get(), row.findText("wording"), row.day("asked_on"));
  }

  static Broadcast get(Session session, String id) throws SQLException {
    return session
        .first("SELECT * FROM broadcast WHERE id = ?", BroadcastRow::read, id)
        .map(BroadcastRow::broadcast)
        .orElseThrow(() -> new StoreException("The store has lost a broadcast."));
  }

  static int insert(Session session, Broadcast drafted, Instant now) throws SQLException {
    Content content = drafted.content();
    Audience audience = drafted.audience();
    return session.change(
        "INSERT INTO broadcast (id, topic, words, language, from_week, to_week, reach, state,"
            + " drafted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        drafted.id(),
        content instanceof Content.Topic(var entry) ? Optional.of(entry) : Optional.empty(),
        content instanceof Content.Words(var text) ? Optional.of(text) : Optional.empty(),
        audience.language(),
        audience.weeks().map(Weeks::from),
        audience.weeks().map(Weeks::to),
        audience.reach(),
        State.DRAFT,
        now);
  }
}
