package mamaback.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.conversation.ChatMemory;
import mamaback.conversation.Conversation;
import mamaback.conversation.Kept;
import mamaback.conversation.RealMind;
import mamaback.profile.Profile;
import mamaback.store.Store;
import mamaback.store.StoreSettings;
import mamaback.telegram.fake.FakeTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole talks with the real bot and its store, through Telegram. */
class WholeTalkTest {
  private static final ChatId ADA = new ChatId(11);
  private static final String HEAT = "Heat or ice";

  private final FakeTelegram telegram = FakeTelegram.start();
  private final Phone phone = new Phone(telegram, ADA.value());
  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(new StoreSettings(Optional.empty(), folder), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    telegram.close();
    store.close();
  }

  @Test
  void fromTheGreetingToAnAnswerThatFitsAndThanksForHerThumb() {
    try (RunningBot bot = bot()) {
      phone
          .sheWrites("/start")
          .theBotShows("I am a program, not a doctor", "How long ago was the birth?")
          .sheWrites("should I use heat or ice on my back?")
          .theBotShows(HEAT, "What kind of birth was it?")
          .sheTaps("C-section")
          .theBotShows(HEAT, "keep both heat and cold off the wound")
          .theBotDoesNotShow("What kind of birth was it?")
          .sheTaps("👍 Helpful")
          .theBotOffers("Thank you 💛", "More", "Sources")
          .theBotOffersNot("👎 Not helpful")
          .sheTaps("More")
          .theBotShows(HEAT)
          .theBotOffers("Thank you 💛")
          .messagesOfTheBotAre(2);
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(store.records().mail().feedback()).hasSize(1);
  }

  @Test
  void aThumbDownAsksWhyAndThanksOnce() {
    try (RunningBot bot = bot()) {
      phone
          .sheWrites("how do I renew a passport")
          .sheTaps("👎 Not helpful")
          .theBotShows("What was wrong?")
          .theBotOffers("Not my question", "Not clear", "Not right", "Something else, in words")
          .sheTaps("Something else, in words")
          .theBotShows("Tell me in your next message")
          .sheWrites("I meant a pass for the pool")
          .theBotShows("without your name");
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(store.records().mail().questions())
        .extracting(question -> question.maskedText())
        .contains("I meant a pass for the pool");
  }

  @Test
  void whatSheEditsIsAnsweredAnewInItsPlaceAlsoAfterARestart() {
    try (RunningBot bot = bot()) {
      phone.sheWrites("how do I renew a passport").theBotDoesNotShow(HEAT);
      assertThat(bot.isRunning()).isTrue();
    }
    try (RunningBot bot = bot()) {
      phone
          .sheEditsHerLastMessage("should I use heat or ice on my back?")
          .theBotShows(HEAT)
          .messagesOfTheBotAre(1);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aLossIsKeptOverARestartAndForgottenWhereSheWantsIt() {
    try (RunningBot bot = bot()) {
      phone.sheWrites("my baby died").theBotShows("I am so sorry for your loss.");
      assertThat(bot.isRunning()).isTrue();
    }
    try (RunningBot bot = bot()) {
      phone
          .sheWrites("/start")
          .theBotShows("back pain after a birth")
          .theBotDoesNotShow("baby")
          .sheWrites("/forget")
          .sheTaps("Delete everything")
          .theBotShows("Nothing of you is kept any more");
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(store.records().profiles().profile(ADA)).isEqualTo(Profile.UNKNOWN);
  }

  /** A process of its own: only the store goes on. */
  private RunningBot bot() {
    Clock clock = Clock.systemUTC();
    Kept kept = new Kept(store.records(), store.tips(25).records());
    Conversation conversation =
        new Conversation(RealMind.get(), kept, new ChatMemory(clock), clock);
    return RunningBot.keeping(
        telegram, Receptions.alone(conversation, store.inbox(), new NothingChanges()));
  }

  private record NothingChanges() implements ChatChanges {
    @Override
    public void left(ChatId chat) {
      throw new AssertionError("nobody left");
    }

    @Override
    public void reached(ChatId chat) {}

    @Override
    public void moved(ChatId from, ChatId to) {
      throw new AssertionError("nobody moved");
    }
  }
}
