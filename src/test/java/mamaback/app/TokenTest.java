package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the token comes from. */
class TokenTest {
  private static final String TOKEN = "123456:AAtestTESTtest";

  @TempDir private Path folder;

  @Test
  void comesFromTheEnvironment() throws SettingsException {
    assertThat(Token.find(Map.of(Token.VARIABLE, TOKEN))).contains(TOKEN);
  }

  @Test
  void comesFromAFileThatOnlyItsOwnerReads() throws Exception {
    Path file = file(TOKEN + "\n", "rw-------");

    assertThat(Token.find(Map.of(Token.FILE_VARIABLE, file.toString()))).contains(TOKEN);
  }

  @Test
  void isNotThereWhereNothingIsSet() throws SettingsException {
    assertThat(Token.find(Map.of())).isEmpty();
  }

  @Test
  void isRefusedFromAFileThatOthersRead() throws IOException {
    Path file = file(TOKEN, "rw-r--r--");

    assertThatThrownBy(() -> Token.find(Map.of(Token.FILE_VARIABLE, file.toString())))
        .hasMessageContaining("chmod 600")
        .hasMessageNotContaining(TOKEN);
  }

  @Test
  void isRefusedWithoutTheShapeOfOneAndNeverRepeated() {
    assertThatThrownBy(() -> Token.find(Map.of(Token.VARIABLE, "hunter2")))
        .isInstanceOf(SettingsException.class)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void isMissedWithAWordWhereItsFileIsGone() {
    assertThatThrownBy(() -> Token.find(Map.of(Token.FILE_VARIABLE, "/no/such/file")))
        .hasMessageContaining("/no/such/file");
  }

  private Path file(String text, String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
