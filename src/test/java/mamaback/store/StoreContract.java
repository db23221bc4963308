package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.broadcast.Broadcasts;
import mamaback.chat.ChatId;
import mamaback.chat.Inbox;
import mamaback.chat.Inbox.Item;
import mamaback.profile.Records;
import mamaback.profile.Unanswered;
import mamaback.tips.Lease;
import mamaback.tips.Subscription;
import mamaback.tips.TipsBoard;
import mamaback.tips.ZoneChanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store promises in either database. */
abstract class StoreContract
    implements RecordsContract,
        DeliveriesContract,
        InboxContract,
        BroadcastsContract,
        AnswersContract {
  private static final ChatId CARA = new ChatId(33_333_333);
  private static final String HER_WORDS = "frozen peas";

  private final TestClock clock = new TestClock("2026-11-20T06:30:00Z");
  private StoreSettings settings;
  private Store store;

  abstract StoreSettings settings();

  @BeforeEach
  void open() {
    settings = settings();
    store = Store.open(settings, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  public Records records() {
    return store.records();
  }

  @Override
  public TipsBoard board() {
    return store.tips(25);
  }

  @Override
  public Broadcasts broadcasts() {
    return store.broadcasts();
  }

  @Override
  public Inbox inbox() {
    return store.inbox();
  }

  @Override
  public TestClock clock() {
    return clock;
  }

  @Test
  void whatWasKeptOutlivesARestart() {
    Subscription subscription = Subscription.daily(CARA, ZoneOffset.UTC, LocalTime.of(8, 30));
    records().profiles().keep(CARA, RecordsContract.TOLD);
    board().records().subscriptions().keep(subscription);
    inbox().add(List.of(new Item(1, Optional.of(CARA), "{}")));
    inbox().replies().note(CARA, 5, 100);

    store.close();
    store = Store.open(settings, clock);

    assertThat(records().profiles().profile(CARA)).isEqualTo(RecordsContract.TOLD);
    assertThat(board().records().subscriptions().find(CARA)).contains(subscription);
    assertThat(inbox().waiting()).hasSize(1);
    assertThat(inbox().replies().find(CARA, 5)).contains(100);
  }

  @Test
  void erasingAChatLeavesNothingOfItInAnyTable() {
    keepEverythingOf(CARA);
    assertThat(records().personalData().export(CARA))
        .containsKeys("tips", "tipsSeen", "answersThatFollowYourEdits");

    records().personalData().erase(CARA);

    assertThat(records().personalData().export(CARA))
        .doesNotContainKey("tips")
        .containsEntry("tipsSeen", List.of())
        .containsEntry("tipsSent", List.of())
        .containsEntry("answersThatFollowYourEdits", List.of());
    assertThat(inbox().waiting()).isEmpty();
    assertThat(inbox().replies().find(CARA, 5)).isEmpty();
    assertThat(everything()).noneMatch(StoreContract::isOfCara);
  }

  /** The values of all rows of all tables, with the name of the table. */
  private List<String> everything() {
    List<String> all = new ArrayList<>();
    String url = settings.url().orElse("jdbc:sqlite:" + settings.folder().resolve(Store.FILE));
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet tables =
            connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        all.addAll(values(connection, tables.getString("TABLE_NAME")));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    assertThat(all).as("the numbers of updates stay").anyMatch(row -> row.startsWith("inbox"));
    return all;
  }

  private static List<String> values(Connection connection, String table) throws SQLException {
    List<String> all = new ArrayList<>();
    try (ResultSet rows = connection.createStatement().executeQuery("SELECT * FROM " + table)) {
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          all.add(table + ": " + rows.getString(column));
        }
      }
    }
    return all;
  }

  private static boolean isOfCara(String value) {
    return value.contains(HER_WORDS) || value.endsWith(": " + CARA.value());
  }

  @Test
  void ofAChatThatLeftLongAgoNothingIsLeftInAnyTable() {
    keepEverythingOf(CARA);
    records().personalData().left(CARA, clock.instant());
    clock.pass(Duration.ofDays(30).plusMillis(1));

    int erased =
        records().personalData().eraseLeftBefore(clock.instant().minus(Duration.ofDays(30)));

    assertThat(erased).isEqualTo(1);
    assertThat(records().personalData().export(CARA))
        .doesNotContainKey("tips")
        .containsEntry("tipsSeen", List.of())
        .containsEntry("tipsSent", List.of());
    assertThat(inbox().waiting()).isEmpty();
    assertThat(board().records().subscriptions().findLast(CARA)).isEmpty();
  }

  @Test
  void aTipForAChannelStaysOneForAChannel() {
    Subscription channel =
        Subscription.daily(new ChatId(-7), ZoneOffset.UTC, LocalTime.of(8, 0)).inChannel();

    board().records().subscriptions().keep(channel);

    assertThat(board().records().subscriptions().find(channel.chat())).contains(channel);
  }

  @Test
  void timesFollowNewerTimeZonesOnce() {
    int all = SqlZones.BATCH * 2 + 1;
    subscribeByOtherClocks(all);
    ZoneChanges zones = store.zoneChanges();

    assertThat(zones.follow("2099a")).isEqualTo(all);
    assertThat(zones.follow("2099a")).isZero();

    clock.set(Instant.parse("2026-11-20T08:10:00Z"));
    assertThat(board().deliveries().countDue(clock.instant())).isEqualTo(all);
    assertThat(zones.follow("2099b")).as("what is due stays so").isZero();
    assertThat(board().deliveries().countDue(clock.instant())).isEqualTo(all);
  }

  @Test
  void newerTimeZonesGiveNoSecondTipOnTheSameDate() {
    subscribeByOtherClocks(1);
    board().records().history().show(new ChatId(1), RecordsContract.DAY, "T01");

    store.zoneChanges().follow("2099a");
    clock.set(Instant.parse("2026-11-20T08:10:00Z"));

    assertThat(board().deliveries().claimDue(Lease.of("one", clock.instant()), 10)).isEmpty();
  }

  @Test
  void whoEndedHerTipsGetsNoneByNewerTimeZones() {
    subscribeByOtherClocks(1);
    board().records().subscriptions().end(new ChatId(1));

    assertThat(store.zoneChanges().follow("2099a")).isZero();
    assertThat(board().records().subscriptions().find(new ChatId(1))).isEmpty();
  }

  /** As if an older program had taken eight o'clock for another instant. */
  private void subscribeByOtherClocks(int chats) {
    clock.set(Instant.parse("2026-11-20T10:00:00Z"));
    for (int chat = 1; chat <= chats; chat++) {
      board()
          .records()
          .subscriptions()
          .keep(Subscription.daily(new ChatId(chat), ZoneOffset.UTC, LocalTime.of(8, 0)));
    }
    clock.set(Instant.parse("2026-11-20T06:30:00Z"));
  }

  @Test
  void aMovedChatKeepsItsTipsAndWhatWaits() {
    keepEverythingOf(CARA);
    ChatId moved = new ChatId(-1_000_000_000_033L);

    records().personalData().move(CARA, moved);

    assertThat(board().records().subscriptions().find(CARA)).isEmpty();
    assertThat(board().records().subscriptions().find(moved)).isPresent();
    assertThat(board().records().history().seen(moved)).containsKey("T01");
    assertThat(inbox().waiting().getFirst().chat()).contains(moved);
    assertThat(inbox().replies().find(moved, 5)).as("numbers differ there").isEmpty();
  }

  @Test
  void aMoveOntoAKnownChatKeepsTheNewer() {
    ChatId moved = new ChatId(-1_000_000_000_033L);
    keepEverythingOf(CARA);
    board().records().history().show(moved, RecordsContract.DAY, "T02");

    records().personalData().move(CARA, moved);

    assertThat(board().records().history().tipOf(moved, RecordsContract.DAY)).contains("T02");
    assertThat(board().records().history().tipOf(CARA, RecordsContract.DAY)).isEmpty();
  }

  private void keepEverythingOf(ChatId chat) {
    records().profiles().keep(chat, RecordsContract.TOLD);
    records().profiles().keep(chat, RecordsContract.PREFERRED);
    records().notes().keep(chat, RecordsContract.NOTES);
    board()
        .records()
        .subscriptions()
        .keep(Subscription.daily(chat, ZoneOffset.UTC, LocalTime.of(8, 30)));
    board().records().history().show(chat, RecordsContract.DAY, "T01");
    inbox().add(List.of(new Item(1, Optional.of(chat), "{}")));
    inbox().replies().note(chat, 5, 100);
    ask(chat, "answered");
    long answered = records().mail().letters().getFirst().number();
    records().mail().answer(answered, "heat-or-ice", Optional.of(HER_WORDS));
    ask(chat, "not answered");
  }

  private void ask(ChatId chat, String text) {
    Unanswered question = new Unanswered(text, List.of(), RecordsContract.DAY);
    records().mail().tellWhenAnswered(records().mail().add(question), chat);
  }
}
