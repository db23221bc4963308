package mamaback.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import mamaback.broadcast.Broadcasts;
import mamaback.chat.Inbox;
import mamaback.chat.Sharing;
import mamaback.profile.Records;
import mamaback.tips.TipRecords;
import mamaback.tips.TipsBoard;
import mamaback.tips.ZoneChanges;

/** Everything that is kept. One for a program; thread-safe. */
public final class Store implements AutoCloseable {
  static final String FILE = "mamaback.db";

  private final Database database;
  private final Optional<InstanceLock> lock;
  private final Optional<PostgresSharing> sharing;
  private final Clock clock;

  /** In a file: this instance is the only one. */
  private Store(Database database, InstanceLock lock, Clock clock) {
    this.database = database;
    this.lock = Optional.of(lock);
    this.sharing = Optional.empty();
    this.clock = clock;
  }

  /** On a server: one of several instances. */
  private Store(Database database, PostgresSharing sharing, Clock clock) {
    this.database = database;
    this.lock = Optional.empty();
    this.sharing = Optional.of(sharing);
    this.clock = clock;
  }

  /**
   * Opens what is kept and brings its tables to this version.
   *
   * @throws StoreException if it cannot be used, or is in use by another program
   */
  public static Store open(StoreSettings settings, Clock clock) {
    if (settings.url().isPresent()) {
      return new Store(
          Database.at(settings.url().get()), PostgresSharing.at(settings.url().get()), clock);
    }
    InstanceLock lock = InstanceLock.take(settings.folder());
    try {
      return new Store(Database.inFile(settings.folder().resolve(FILE)), lock, clock);
    } catch (StoreException e) {
      lock.close();
      throw e;
    }
  }

  /** Whether it can be read just now. */
  public boolean isReachable() {
    try {
      return database.inTransaction(session -> session.first("SELECT 1", row -> true).isPresent());
    } catch (StoreException e) {
      return false;
    }
  }

  /** What is kept of chats. */
  public Records records() {
    SqlProfiles profiles = new SqlProfiles(database);
    SqlNotes notes = new SqlNotes(database);
    SqlExport export = new SqlExport(database, profiles, notes);
    return new Records(
        profiles, notes, new SqlMail(database), new SqlPersonalData(database, export));
  }

  /** What came in. */
  public Inbox inbox() {
    return new SqlInbox(database, clock);
  }

  /** How this instance shares the work with others on the same store. */
  public Sharing sharing() {
    return sharing.map(PostgresSharing::sharing).orElse(Sharing.ALONE);
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

  /** Lets what is kept of tips follow newer time zones. */
  public ZoneChanges zoneChanges() {
    return new SqlZones(database, clock);
  }

  /** Messages to many. */
  public Broadcasts broadcasts() {
    return new SqlBroadcasts(database, clock);
  }

  /**
   * Writes all that is in the data file of {@code folder} into a new {@code file}, also while a
   * program uses it.
   *
   * @throws StoreException if there is no data file, {@code file} is there already, or it cannot be
   *     written
   */
  public static void backUp(Path folder, Path file) {
    Path data = folder.resolve(FILE);
    if (Files.notExists(data)) {
      throw new StoreException("There is no data file " + data + " that could be backed up.");
    }
    if (Files.exists(file)) {
      throw new StoreException("The file " + file + " is there already; nothing was overwritten.");
    }
    Database.backUp(data, file);
  }

  @Override
  public void close() {
    sharing.ifPresent(PostgresSharing::close);
    database.close();
    lock.ifPresent(InstanceLock::close);
  }
}
