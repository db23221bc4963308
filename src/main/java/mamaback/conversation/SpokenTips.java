package mamaback.conversation;

import java.util.Map;
import java.util.Objects;
import mamaback.chat.ChatId;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Speech;
import mamaback.knowledge.Tip;
import mamaback.profile.Profiles;
import mamaback.tips.Subscription;
import mamaback.tips.TipLayout;

/** Tips that come by themselves, in the language that the reader chose. */
public final class SpokenTips implements TipLayout {
  private final Map<String, Speech> speeches;
  private final Speech english;
  private final Profiles profiles;

  /**
   * @param speeches by the tags of their languages; English is one
   */
  public SpokenTips(Map<String, Speech> speeches, Profiles profiles) {
    this.speeches = Map.copyOf(speeches);
    this.profiles = profiles;
    this.english = Objects.requireNonNull(speeches.get(Turns.ENGLISH), "no English");
  }

  @Override
  public OutgoingMessage message(Tip tip, Subscription reader) {
    TipPage page = new TipPage(speech(reader.chat()));
    return switch (reader.setting()) {
      case TALK -> page.message(tip);
      case CHANNEL -> page.post(tip);
    };
  }

  private Speech speech(ChatId chat) {
    return profiles
        .preferences(chat)
        .language()
        .map(language -> speeches.getOrDefault(language, english))
        .orElse(english);
  }
}
