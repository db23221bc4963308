package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import mamaback.chat.Button;
import mamaback.chat.Button.Effect;
import mamaback.chat.ChatId;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Line;
import mamaback.knowledge.Tip;
import mamaback.profile.Records;
import mamaback.text.PlainText;
import mamaback.tips.Subscription;
import mamaback.tips.Subscription.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tips in a channel: its admins post commands, and its readers change nothing. */
class ChannelTest {
  private final Dialogue dialogue = new Dialogue().inAChannel();

  @Test
  void oneCommandBeginsThemAndSaysSoWithoutButtons() {
    dialogue
        .sheWrites("/tips 08:30 Madrid")
        .theBotSays("between 08:30 and 08:40", "It is 04:00 now, as in Madrid")
        .theBotOffersNothing();

    assertThat(dialogue.tips().map(Subscription::setting)).contains(Setting.CHANNEL);
    assertThat(dialogue.tips().map(Subscription::zone)).contains(ZoneId.of("Europe/Madrid"));
  }

  @Test
  void timeAndCityCanBeChangedAlone() {
    dialogue.sheWrites("/tips 8:30 pm Madrid").sheWrites("/tips 9").sheWrites("/tips London");

    assertThat(dialogue.tips().map(Subscription::time)).contains(LocalTime.of(9, 0));
    assertThat(dialogue.tips().map(Subscription::zone)).contains(ZoneId.of("Europe/London"));
    assertThat(dialogue.tips().map(Subscription::setting)).contains(Setting.CHANNEL);
    dialogue.sheWrites("/tips").theBotSays("between 09:00 and 09:10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tips off", "/stop"})
  void oneCommandEndsThem(String command) {
    dialogue.sheWrites("/tips 08:30 Madrid").sheWrites(command);

    dialogue.theBotSays(Line.TIPS_CHANNEL_STOPPED).theBotOffersNothing();
    assertThat(dialogue.tips()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/tips", "/tips 08:30", "/tips Madrid", "/tips 08:30 Atlantis", "/tips next"})
  void whatSaysTooLittleIsToldHow(String command) {
    dialogue.sheWrites(command).theBotSays(Line.TIPS_CHANNEL_HOW).theBotOffersNothing();

    assertThat(dialogue.tips()).isEmpty();
  }

  @Test
  void noTipAtNight() {
    dialogue.sheWrites("/tips 03:00 Madrid").theBotSays(Line.TIPS_NIGHT);

    assertThat(dialogue.tips()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/start", "/me", "/export", "/help", "/other"})
  void allElseThatIsPostedIsForTheReaders(String post) {
    assertThat(dialogue.sheWrites(post).text()).isEmpty();
  }

  @Test
  void aTapOfAReaderChangesNothing() {
    dialogue.sheWrites("/tips 08:30 Madrid");

    assertThat(dialogue.sheTapsOld("tips:stop").text()).isEmpty();
    assertThat(dialogue.tips()).isPresent();
  }

  @Test
  void itsTipHasOneButtonAndThatLeadsIntoAPrivateTalk() throws KnowledgeException {
    Tip tip = KnowledgeLoader.load(Path.of("knowledge")).tips().getFirst();
    SpokenTips tips =
        new SpokenTips(Map.of("en", Dialogue.knowledge().speech()), Records.inMemory().profiles());
    Subscription channel =
        Subscription.daily(new ChatId(-9), ZoneId.of("Europe/Madrid"), LocalTime.of(8, 30))
            .inChannel();

    OutgoingMessage message = tips.message(tip, channel);

    String link = "topic-" + tip.topic();
    assertThat(message.rows().stream().flatMap(row -> row.stream()))
        .containsExactly(new Button("More about this", link, Effect.OPEN_PRIVATELY));
    assertThat(PlainText.of(message.text())).contains("Tip of the day").doesNotContain("/stop");
    new Dialogue().sheWrites("/start " + link).theBotOffersNot("More about this");
  }
}
