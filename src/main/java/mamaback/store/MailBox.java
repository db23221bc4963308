package mamaback.store;

import java.nio.file.Files;
import java.nio.file.Path;
import mamaback.profile.CuratorMail;

/** The curators' mail alone, which can be read while the bot runs. Thread-safe. */
public final class MailBox implements AutoCloseable {
  private final Database database;

  private MailBox(Database database) {
    this.database = database;
  }

  /**
   * Opens what a bot keeps, without taking its place.
   *
   * @throws StoreException if nothing is kept yet, or it cannot be used
   */
  public static MailBox open(StoreSettings settings) {
    if (settings.url().isPresent()) {
      return new MailBox(Database.at(settings.url().get()));
    }
    Path file = settings.folder().resolve(Store.FILE);
    if (Files.notExists(file)) {
      throw new StoreException("There is no data file " + file + ": no bot has run here yet.");
    }
    return new MailBox(Database.inFile(file));
  }

  public CuratorMail mail() {
    return new SqlMail(database);
  }

  @Override
  public void close() {
    database.close();
  }
}
