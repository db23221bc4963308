package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mamaback.conversation.RealMind;
import mamaback.search.AnswerFinder;
import mamaback.search.SearchResult;
import org.junit.jupiter.api.Test;

/** What {@code diff-eval} compares. */
class DiffMindTest {
  @Test
  void answersAsTheBotDoes() throws Exception {
    Settings settings = SettingsReader.read(Path.of("config/bot.yaml"), Map.of());
    List<String> messages =
        RealMind.get().knowledge().redFlags().lessons().dangers().stream()
            .map(danger -> danger.messages().getFirst())
            .toList();

    DiffMind mind = DiffMind.of(Path.of("knowledge"), settings);

    assertThat(messages).isNotEmpty();
    for (String message : messages) {
      assertThat(found(mind.finder(), message))
          .as(message)
          .isEqualTo(found(RealMind.get().finder(), message));
    }
  }

  private static List<String> found(AnswerFinder finder, String message) {
    SearchResult result = finder.find(message);
    return result.candidates().stream()
        .map(each -> each.entry().id() + " " + each.confidence() + " of " + result.answerable())
        .toList();
  }
}
