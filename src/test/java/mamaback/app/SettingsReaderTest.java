package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where settings come from, and how wrong ones are explained. */
class SettingsReaderTest {
  @TempDir private Path folder;

  @Test
  void readsOurOwnFile() throws SettingsException {
    Settings settings = SettingsReader.read(Path.of("config/bot.yaml"), Map.of());

    assertThat(settings.telegramApi()).isEqualTo(URI.create("https://api.telegram.org"));
    assertThat(settings.receiving().pollTimeout()).isEqualTo(Duration.ofSeconds(50));
    assertThat(settings.suggestFrom()).isLessThanOrEqualTo(settings.answerFrom());
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
  void aSuggestionNeedsNoMoreThanAnAnswer() {
    assertThatThrownBy(() -> read("answers: {answer-from: 0.2, suggest-from: 0.4}", Map.of()))
        .hasMessageContaining("answers.suggest-from is above answers.answer-from");
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
