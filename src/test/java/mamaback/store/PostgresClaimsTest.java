package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import mamaback.chat.ChatId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which of two instances has a chat. */
class PostgresClaimsTest {
  private static final ChatId ADA = new ChatId(11);
  private static final ChatId GROUP = new ChatId(-1_001_234_567_890L);

  private final String url = Postgres.emptyDatabase();
  private final PostgresClaims one = new PostgresClaims(url);
  private final PostgresClaims two = new PostgresClaims(url);

  @AfterEach
  void close() {
    one.close();
    two.close();
  }

  @Test
  void aChatIsOneInstancesUntilItIsGivenBack() {
    assertThat(one.take(ADA)).isTrue();
    assertThat(one.take(ADA)).isTrue();
    assertThat(two.take(ADA)).isFalse();
    assertThat(two.take(GROUP)).isTrue();

    one.giveBack(ADA);

    assertThat(two.take(ADA)).isTrue();
    assertThat(one.take(ADA)).isFalse();
  }

  @Test
  void whatIsAnothersCannotBeGivenBack() {
    one.take(ADA);

    two.giveBack(ADA);

    assertThat(two.take(ADA)).isFalse();
  }

  @Test
  void anInstanceThatLosesItsSessionLosesItsChatsAndGoesOn() throws SQLException {
    one.take(ADA);
    one.take(GROUP);

    breakAllSessions();

    assertThat(two.take(ADA)).isTrue();
    assertThat(one.take(ADA)).isFalse();
    assertThat(one.take(GROUP)).isTrue();
  }

  private void breakAllSessions() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection
          .createStatement()
          .execute(
              "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                  + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }
  }
}
