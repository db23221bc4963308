package mamaback.store;

import java.nio.file.Path;
import java.util.Optional;

/** The store in a real PostgreSQL. */
class PostgresStoreTest extends StoreContract {
  @Override
  StoreSettings settings() {
    return new StoreSettings(Optional.of(Postgres.emptyDatabase()), Path.of("unused"));
  }
}
