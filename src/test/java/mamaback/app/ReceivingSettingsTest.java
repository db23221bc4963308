package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mamaback.telegram.Receiving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the operator chooses between polling and a webhook. */
class ReceivingSettingsTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String HOOK = "telegram: {webhook-url: 'https://bot.example/telegram'}";

  @TempDir private Path folder;

  @Test
  void pollsWhereNothingIsSet() throws Exception {
    assertThat(read("").receiving(Map.of())).isInstanceOf(Receiving.Polling.class);
  }

  @Test
  void aWebhookListensOnThisMachineAlone() throws Exception {
    var receiving = read(HOOK).receiving(Map.of("TELEGRAM_WEBHOOK_SECRET", SECRET));

    assertThat(receiving).isInstanceOf(Receiving.Webhook.class);
    var webhook = (Receiving.Webhook) receiving;
    assertThat(webhook.address().getAddress().isLoopbackAddress()).isTrue();
    assertThat(webhook.address().getPort()).isEqualTo(8090);
    assertThat(webhook.secret().value()).isEqualTo(SECRET);
    assertThat(webhook.toString()).doesNotContain(SECRET);
  }

  @Test
  void itsSecretMayBeInAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("secret"), SECRET + "\n");
    file.toFile().setReadable(false, false);
    file.toFile().setReadable(true, true);

    var receiving = read(HOOK).receiving(Map.of("TELEGRAM_WEBHOOK_SECRET_FILE", file.toString()));

    assertThat(((Receiving.Webhook) receiving).secret().value()).isEqualTo(SECRET);
  }

  @Test
  void withoutASecretItDoesNotStartAndSaysHowToMakeOne() {
    assertThatThrownBy(() -> read(HOOK).receiving(Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("telegram.webhook-url is set")
        .hasMessageContaining("openssl rand -hex 32");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tooShort", "spaces are not allowed in any webhook secret"})
  void aSecretThatCouldBeGuessedOrThatTelegramRefusesIsRefusedAndNotRepeated(String secret) {
    assertThatThrownBy(() -> read(HOOK).receiving(Map.of("TELEGRAM_WEBHOOK_SECRET", secret)))
        .isInstanceOf(SettingsException.class)
        .hasMessageNotContaining(secret);
  }

  @Test
  void theProgramRefusesToStartWithoutASecret() throws IOException {
    Path config = Files.writeString(folder.resolve("bot.yaml"), HOOK);

    RunningProgram started =
        RunningProgram.with(
            Map.of("TELEGRAM_BOT_TOKEN", "123456:AAtestTESTtest"),
            "",
            "run",
            "--config",
            config.toString());

    assertThat(started.exitCode()).isEqualTo(2);
    assertThat(started.err().strip().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://bot.example", "https://bot.example:9000", "bot.example"})
  void telegramDeliversOnlyByHttpsAndToItsPorts(String url) {
    assertThatThrownBy(() -> read("telegram: {webhook-url: '" + url + "'}"))
        .hasMessageContaining("telegram.webhook-url");
  }

  @Test
  void aLocalBotApiServerDeliversAnywhere() throws Exception {
    var settings =
        read("telegram: {api-url: 'http://127.0.0.1:8081', webhook-url: 'http://127.0.0.1:9000/'}");

    assertThat(settings.webhook()).isPresent();
  }

  private ReceivingSettings read(String yaml) throws IOException, SettingsException {
    Path file = Files.writeString(folder.resolve("bot.yaml"), yaml);
    return SettingsReader.read(file, Map.of()).receiving();
  }
}
