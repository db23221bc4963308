package mamaback.store;

import java.time.Clock;
import java.util.Optional;
import mamaback.chat.Inbox;
import mamaback.profile.Records;
import mamaback.tips.TipRecords;
import mamaback.tips.TipsBoard;

/** Everything that is kept. One for a program; thread-safe. */
public final class Store implements AutoCloseable {
  private static final String FILE = "mamaback.db";

  private final Database database;
  private final Optional<InstanceLock> lock;
  private final Clock clock;

  private Store(Database database, Optional<InstanceLock> lock, Clock clock) {
    this.database = database;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Opens what is kept and brings its tables to this version.
   *
   * @throws StoreException if it cannot be used, or is in use by another program
   */
  public static Store open(StoreSettings settings, Clock clock) {
    if (settings.url().isPresent()) {
      return new Store(Database.at(settings.url().get()), Optional.empty(), clock);
    }
    InstanceLock lock = InstanceLock.take(settings.folder());
    try {
      return new Store(Database.inFile(settings.folder().resolve(FILE)), Optional.of(lock), clock);
    } catch (StoreException e) {
      lock.close();
      throw e;
    }
  }

  /** What is kept of chats. */
  public Records records() {
    SqlProfiles profiles = new SqlProfiles(database);
    SqlNotes notes = new SqlNotes(database);
    return new Records(
        profiles, notes, new SqlMail(database), new SqlPersonalData(database, profiles, notes));
  }

  /** What came in. */
  public Inbox inbox() {
    return new SqlInbox(database, clock);
  }

  /**
   * What is kept of tips.
   *
   * @param tipsASecond how many all instances together may send
   */
  public TipsBoard tips(int tipsASecond) {
    return new TipsBoard(
        new TipRecords(new SqlSubscriptions(database, clock), new SqlTipHistory(database, clock)),
        new SqlDeliveries(database, clock),
        new SqlRate(database, tipsASecond));
  }

  @Override
  public void close() {
    database.close();
    lock.ifPresent(InstanceLock::close);
  }
}
