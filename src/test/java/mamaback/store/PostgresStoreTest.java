package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The store in a real PostgreSQL. */
class PostgresStoreTest extends StoreContract {
  @Override
  StoreSettings settings() {
    return at(Postgres.emptyDatabase());
  }

  @Test
  void aServerThatFallsSilentIsGivenUpAfterAMinute() throws SQLException {
    try (Connection connection = PostgresLink.connect(Postgres.emptyDatabase())) {
      assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
    }
  }

  @Test
  void anAddressThatWouldHideWhatWasChangedIsRefused() {
    StoreSettings rewriting = at(Postgres.emptyDatabase() + "&reWriteBatchedInserts=true");

    assertThatThrownBy(() -> Store.open(rewriting, Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("reWriteBatchedInserts");
  }

  private static StoreSettings at(String url) {
    return new StoreSettings(Optional.of(url), Path.of("unused"));
  }
}
