package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where settings come from, and how wrong ones are explained. */
class SettingsReaderTest {
  private static final Path OURS = Path.of("config/bot.yaml");

  @TempDir private Path folder;

  @Test
  void readsOurOwnFile() throws SettingsException {
    Settings settings = SettingsReader.read(OURS, Map.of());

    assertThat(settings.telegramApi()).isEqualTo(URI.create("https://api.telegram.org"));
    assertThat(settings.receiving().pollTimeout()).isEqualTo(Duration.ofSeconds(50));
    assertThat(settings.answerFrom()).isBetween(0.0, 1.0);
    assertThat(settings.suggestFrom()).isBetween(0.0, 1.0);
  }

  /** So that who takes a line out of the file changes nothing. */
  @ParameterizedTest
  @EnumSource(Setting.class)
  void ourFileHoldsEachKeyWithWhatIsBuiltIn(Setting setting) throws IOException {
    String name = setting.key().substring(setting.key().indexOf('.') + 1);

    assertThat(Files.readString(OURS)).containsPattern("(?m)^  " + name + ":");
    assertThat(new SettingValues(OURS, Map.of()).text(setting)).isEqualTo(setting.fallback());
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void theEnvironmentOverridesEachKey(Setting setting) throws SettingsException {
    // Where it listens matters only with a webhook.
    Map<String, String> hooked =
        Map.of(Setting.TELEGRAM_WEBHOOK_URL.variable(), "https://bot.example/telegram");
    Map<String, String> overridden = new HashMap<>(hooked);
    overridden.put(setting.variable(), another(setting));

    assertThat(SettingsReader.read(OURS, overridden))
        .isNotEqualTo(SettingsReader.read(OURS, hooked));
  }

  /** A value that is not the one of our file. */
  private static String another(Setting setting) {
    return switch (setting) {
      case TELEGRAM_API_URL -> "http://127.0.0.1:8081";
      case TELEGRAM_POLL_SECONDS -> "7";
      case TELEGRAM_WEBHOOK_URL -> "https://other.example/telegram";
      case TELEGRAM_WEBHOOK_BIND -> "127.0.0.2";
      case TELEGRAM_WEBHOOK_PORT -> "8091";
      case STORE_FOLDER, LEARNT_FOLDER -> "elsewhere";
      case STORE_BLOCKED_DAYS -> "9";
      case STORE_URL -> "jdbc:postgresql://host/name";
      case TIPS_PER_SECOND -> "3";
      case TIPS_PAID_BROADCAST -> "yes";
      case ANSWERS_ANSWER_FROM -> "0.9";
      case ANSWERS_SUGGEST_FROM -> "0.1";
      case OPERATOR_PORT -> "9464";
      case OPERATOR_ADMINS -> "7";
    };
  }

  @Test
  void anEmptyFileMeansWhatIsBuiltIn() throws Exception {
    assertThat(read("", Map.of()).telegramApi()).isEqualTo(URI.create("https://api.telegram.org"));
  }

  @Test
  void theEnvironmentOverridesTheFile() throws Exception {
    Settings settings =
        read(
            "telegram:\n  api-url: http://one:1\n",
            Map.of("MAMABACK_TELEGRAM_API_URL", "http://two:2", "OTHER", "x"));

    assertThat(settings.telegramApi()).isEqualTo(URI.create("http://two:2"));
  }

  @Test
  void explainsAllFaultsWithTheirLines() {
    assertThatThrownBy(
            () ->
                read(
                    "telegram:\n  api-url: nowhere\n  pol-seconds: 3\nanswers:\n  answer-from: 2\n",
                    Map.of("MAMABACK_COLOUR", "red")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("bot.yaml:2: telegram.api-url is no web address")
        .hasMessageContaining("bot.yaml:3: unknown key 'telegram.pol-seconds'")
        .hasMessageContaining("bot.yaml:5: answers.answer-from is no number from 0.0 to 1.0")
        .hasMessageContaining("environment variable MAMABACK_COLOUR");
  }

  @Test
  void whatIsKeptAfterABlockEndsWithinAYear() throws Exception {
    assertThat(read("", Map.of()).afterBlock()).isEqualTo(Duration.ofDays(30));
    assertThat(read("store: {blocked-days: 7}", Map.of()).afterBlock())
        .isEqualTo(Duration.ofDays(7));
    assertThatThrownBy(() -> read("store: {blocked-days: 0}", Map.of()))
        .hasMessageContaining("store.blocked-days is no number");
  }

  @Test
  void aProbabilityIsNotAboveOne() {
    assertThatThrownBy(() -> read("answers: {suggest-from: 1.2}", Map.of()))
        .hasMessageContaining("answers.suggest-from is no number");
  }

  @Test
  void saysThatThereIsNoFile() {
    assertThatThrownBy(() -> SettingsReader.read(folder.resolve("none.yaml"), Map.of()))
        .hasMessageContaining("none.yaml:1: cannot be read");
  }

  private Settings read(String yaml, Map<String, String> environment)
      throws IOException, SettingsException {
    return SettingsReader.read(Files.writeString(folder.resolve("bot.yaml"), yaml), environment);
  }
}
