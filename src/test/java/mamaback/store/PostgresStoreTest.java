package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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

  private static StoreSettings at(String url) {
    return new StoreSettings(Optional.of(url), Path.of("unused"));
  }
}
