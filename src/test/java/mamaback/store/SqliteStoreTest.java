package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.profile.CuratorMail;
import mamaback.profile.Letter;
import mamaback.profile.Profile;
import mamaback.profile.Unanswered;
import mamaback.tips.Lease;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The store in a file, and what can be wrong with the file. */
class SqliteStoreTest extends StoreContract {
  @TempDir private Path folder;
  @TempDir private Path other;

  @Override
  StoreSettings settings() {
    return in(folder);
  }

  @Test
  void aSecondProgramIsToldWhichProcessHasTheFolder() {
    assertThatThrownBy(() -> Store.open(in(folder), Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
  }

  @Test
  void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
    Path file = Files.createFile(other.resolve("file"));

    assertThatThrownBy(() -> Store.open(in(file.resolve("data")), Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void aFileThatIsNoDatabaseIsNeverOverwritten() throws IOException {
    Path file = other.resolve("mamaback.db");
    Files.writeString(file, "this is no database at all, ".repeat(100));

    assertThatThrownBy(() -> Store.open(in(other), Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
    assertThat(file).hasContent("this is no database at all, ".repeat(100));
  }

  @Test
  void aDamagedFileIsFoundAtTheStartAndNeverOverwritten() throws IOException {
    Store.open(in(other), Clock.systemUTC()).close();
    Path file = other.resolve("mamaback.db");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 5_000; i < bytes.length; i += 7) {
      bytes[i] = (byte) ~bytes[i];
    }
    Files.write(file, bytes);

    assertThatThrownBy(() -> Store.open(in(other), Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void commitsSurviveALossOfPowerAndWhatIsDeletedIsOverwritten() {
    try (Database database = Database.inFile(other.resolve("some.db"))) {
      assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(database, "synchronous")).isEqualTo("2");
      assertThat(pragma(database, "secure_delete")).isEqualTo("1");
    }
  }

  private static String pragma(Database database, String name) {
    return database
        .inTransaction(session -> session.first("PRAGMA " + name, row -> row.text(name)))
        .orElseThrow();
  }

  @Test
  void aFullDiskIsOneSentenceAndLosesNothing() {
    try (Database database = Database.inFile(other.resolve("full.db"))) {
      SqlMail mail = new SqlMail(database);
      mail.add(new Unanswered("kept", List.of(), RecordsContract.DAY));
      long pages =
          database.inTransaction(
              session ->
                  session
                      .first("PRAGMA page_count", row -> row.number("page_count"))
                      .orElseThrow());
      database.inTransaction(
          session -> session.list("PRAGMA max_page_count = " + pages, row -> row));

      Unanswered big = new Unanswered("x".repeat(50_000), List.of(), RecordsContract.DAY);
      assertThatThrownBy(() -> mail.add(big))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("disk of the data folder is full");
      assertThat(mail.questions()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SQLITE_FULL, disk of the data folder is full",
    "SQLITE_READONLY, read-only",
    "SQLITE_READONLY_DIRECTORY, read-only",
    "SQLITE_CANTOPEN, cannot be opened",
    "SQLITE_CORRUPT, damaged",
    "SQLITE_NOTADB, damaged",
    "SQLITE_IOERR_WRITE, disk of the data folder fails",
    "SQLITE_BUSY, in use by another program"
  })
  void eachTroubleIsOneSentenceThatSaysWhatToDo(SQLiteErrorCode code, String part) {
    StoreException said =
        Troubles.explain(new RuntimeException(new SQLiteException("secret text", code)));

    assertThat(said).hasMessageContaining(part).hasMessageNotContaining("secret");
  }

  @Test
  void tablesOfANewerVersionAreLeftAlone() throws SQLException {
    Store.open(in(other), Clock.systemUTC()).close();
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + other.resolve("mamaback.db"))) {
      connection
          .createStatement()
          .execute("UPDATE flyway_schema_history SET version = '999', checksum = 1");
    }

    assertThatThrownBy(() -> Store.open(in(other), Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("do not fit this version");
  }

  @Test
  void questionsOfAnOlderVersionKeepTheirNumbersAndWhoWaitsForThem() throws SQLException {
    String url = "jdbc:sqlite:" + other.resolve("mamaback.db");
    Flyway.configure()
        .dataSource(url, null, null)
        .placeholders(Map.of("serial", Dialect.SQLITE.serial()))
        .target("7")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url)) {
      connection
          .createStatement()
          .execute("INSERT INTO question VALUES (7, 'peas', '', '2026-11-20', 'ticket')");
      connection.createStatement().execute("INSERT INTO answer_wish VALUES (7, 11)");
    }

    try (Store store = Store.open(in(other), Clock.systemUTC())) {
      CuratorMail mail = store.records().mail();
      assertThat(mail.letters()).extracting(Letter::number).containsExactly(7L);
      assertThat(mail.answer(7, "heat-or-ice", Optional.empty())).isTrue();
      Lease lease = Lease.of("one", Instant.now(Clock.systemUTC()));
      assertThat(store.broadcasts().claim(lease, 10))
          .extracting(letter -> letter.chat().value())
          .containsExactly(11L);
      mail.add(new Unanswered("more", List.of(), RecordsContract.DAY));
      assertThat(mail.letters()).extracting(Letter::number).containsExactly(8L);
    }
  }

  @Test
  void aBackupOfARunningStoreIsAStoreWithAllThatWasKept() throws IOException {
    records().profiles().keep(RecordsContract.ADA, RecordsContract.TOLD);
    Path restored = Files.createDirectory(other.resolve("restored")).resolve("mamaback.db");

    Store.backUp(folder, restored);
    records().profiles().keep(RecordsContract.ADA, Profile.UNKNOWN);

    try (Store store = Store.open(in(restored.getParent()), Clock.systemUTC())) {
      assertThat(store.records().profiles().profile(RecordsContract.ADA))
          .isEqualTo(RecordsContract.TOLD);
    }
  }

  @Test
  void anIdleStoreHoldsNoLock() throws SQLException {
    records().profiles().keep(RecordsContract.ADA, RecordsContract.TOLD);

    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("mamaback.db"))) {
      int changed = connection.createStatement().executeUpdate("DELETE FROM profile");
      assertThat(changed).isEqualTo(1);
    }
  }

  @Test
  void aBackupOverwritesNothing() throws IOException {
    Path file = Files.writeString(other.resolve("kept"), "kept");

    assertThatThrownBy(() -> Store.backUp(folder, file)).hasMessageContaining("there already");
    assertThatThrownBy(() -> Store.backUp(other, other.resolve("new")))
        .hasMessageContaining("no data file");
    assertThat(file).hasContent("kept");
  }

  private static StoreSettings in(Path folder) {
    return new StoreSettings(Optional.empty(), folder);
  }
}
