package mamaback.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.conversation.ChatMemory;
import mamaback.conversation.Conversation;
import mamaback.conversation.Kept;
import mamaback.conversation.RealMind;
import mamaback.profile.Profile;
import mamaback.profile.Records;
import mamaback.telegram.fake.Call;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.tips.MemoryTips;

/** The real bot in a Telegram of its own, with as many chats as a walk needs. Thread-safe. */
final class CrawledBot implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Pattern CHAT_OF_FILE =
      Pattern.compile("name=\"chat_id\".*?\\r\\n\\r\\n(-?\\d+)", Pattern.DOTALL);

  private final FakeTelegram telegram = FakeTelegram.start();
  private final Map<Long, CrawledChat> chats = new ConcurrentHashMap<>();
  private final AtomicLong lastChat = new AtomicLong(1_000);
  private final Records records = Records.inMemory();
  private final RunningBot bot;

  CrawledBot() {
    telegram.watch(this::sees);
    Clock still = Clock.fixed(NOW, ZoneOffset.UTC);
    Kept kept = new Kept(records, new MemoryTips(still).records());
    Conversation conversation =
        new Conversation(RealMind.get(), kept, new ChatMemory(still), still);
    this.bot =
        RunningBot.keeping(
            telegram, Receptions.alone(conversation, new SeenUpdates(), new Answered()), leaping());
  }

  /** Who waits a minute between two messages is never held back. */
  private static Clock leaping() {
    AtomicLong minutes = new AtomicLong();
    InstantSource time = () -> NOW.plus(Duration.ofMinutes(minutes.incrementAndGet()));
    return time.withZone(ZoneOffset.UTC);
  }

  /** A chat of its own for {@code who}. */
  CrawledChat chat(Walker who) {
    long number = lastChat.incrementAndGet();
    ChatId id = new ChatId(who.isGroup() ? -number : number);
    if (!who.profile().equals(Profile.UNKNOWN)) {
      records.profiles().keep(id, who.profile());
    }
    CrawledChat chat = new CrawledChat(telegram, id, who.language());
    chats.put(id.value(), chat);
    return chat;
  }

  /** A phone in a chat with this bot. */
  Phone phone(ChatId chat, String language) {
    return new Phone(telegram, chat.value(), language);
  }

  FakeTelegram telegram() {
    return telegram;
  }

  /** What is kept of a chat. */
  Profile profile(ChatId chat) {
    return records.profiles().profile(chat);
  }

  private void sees(Call call, JsonNode answer) {
    chat(call.body()).map(chats::get).ifPresent(chat -> chat.sees(call, answer));
  }

  private static Optional<Long> chat(JsonNode body) {
    if (body.has("chat_id")) {
      return Optional.of(body.path("chat_id").asLong());
    }
    if (body.has("callback_query_id")) {
      return Optional.of(Long.valueOf(body.path("callback_query_id").asText().split("/")[0]));
    }
    Matcher file = CHAT_OF_FILE.matcher(body.path("multipart").asText());
    return file.find() ? Optional.of(Long.valueOf(file.group(1))) : Optional.empty();
  }

  @Override
  public void close() {
    bot.close();
    telegram.close();
  }

  private final class Answered implements ChatChanges {
    @Override
    public void left(ChatId chat) {
      throw new AssertionError("nobody left");
    }

    @Override
    public void reached(ChatId chat) {
      Optional.ofNullable(chats.get(chat.value())).ifPresent(CrawledChat::isAnswered);
    }

    @Override
    public void moved(ChatId from, ChatId to) {
      throw new AssertionError("nobody moved");
    }
  }
}
