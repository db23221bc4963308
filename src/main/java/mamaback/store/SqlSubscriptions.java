package mamaback.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mamaback.chat.ChatId;
import mamaback.tips.Subscription;
import mamaback.tips.Subscriptions;

/** Keeps subscriptions; an ended one has no time at which it is due. */
final class SqlSubscriptions implements Subscriptions {
  private final Database database;
  private final Clock clock;

  SqlSubscriptions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<Subscription> find(ChatId chat) {
    return database.inTransaction(
        session ->
            session.first(
                "SELECT * FROM subscription WHERE chat_id = ? AND next_due IS NOT NULL",
                SqlSubscriptions::subscription,
                chat));
  }

  @Override
  public Optional<Subscription> findLast(ChatId chat) {
    return database.inTransaction(
        session ->
            session.first(
                "SELECT * FROM subscription WHERE chat_id = ?",
                SqlSubscriptions::subscription,
                chat));
  }

  @Override
  public void keep(Subscription kept) {
    database.inTransaction(
        session -> {
          session.change("DELETE FROM left_alone WHERE chat_id = ?", kept.chat());
          return session.change(
              "INSERT INTO subscription (chat_id, zone, minute_of_day, quiet_days, silent,"
                  + " setting, next_due) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id) DO UPDATE SET"
                  + " zone = excluded.zone, minute_of_day = excluded.minute_of_day, quiet_days ="
                  + " excluded.quiet_days, silent = excluded.silent, setting ="
                  + " excluded.setting, next_due ="
                  + " excluded.next_due",
              kept.chat(),
              kept.zone().getId(),
              kept.time().toSecondOfDay() / 60,
              bits(kept.quietDays()),
              kept.silent(),
              kept.setting(),
              kept.nextAfter(clock.instant()));
        });
  }

  @Override
  public void end(ChatId chat) {
    database.inTransaction(
        session -> {
          session.change(
              "DELETE FROM delivery WHERE chat_id = ? AND state = ?", chat, SqlDeliveries.CLAIMED);
          session.change(
              "DELETE FROM letter WHERE chat_id = ? AND state = ?", chat, Letters.WAITING);
          new SqlAnswers(session).drop(chat);
          session.change(
              "INSERT INTO left_alone (chat_id) VALUES (?) ON CONFLICT DO NOTHING", chat);
          return session.change("UPDATE subscription SET next_due = NULL WHERE chat_id = ?", chat);
        });
  }

  @Override
  public long count() {
    return database.inTransaction(
        session ->
            session
                .first(
                    "SELECT COUNT(*) AS chats FROM subscription WHERE next_due IS NOT NULL",
                    row -> row.number("chats"))
                .orElse(0L));
  }

  static Subscription subscription(Row row) throws SQLException {
    return new Subscription(
        row.chat(),
        ZoneId.of(row.text("zone")),
        LocalTime.ofSecondOfDay(row.number("minute_of_day") * 60),
        days(row.number("quiet_days")),
        row.isYes("silent"),
        Subscription.Setting.valueOf(row.text("setting")));
  }

  private static int bits(Set<DayOfWeek> days) {
    return days.stream().mapToInt(day -> 1 << day.getValue()).sum();
  }

  private static Set<DayOfWeek> days(long bits) {
    Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
    days.removeIf(day -> (bits >> day.getValue() & 1) == 0);
    return days;
  }
}
