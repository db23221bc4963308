package mamaback.tips;

import java.time.Clock;
import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.profile.PersonalData;

/** Lets what is kept follow what becomes of chats. */
public record StoredChats(Subscriptions subscriptions, PersonalData personalData, Clock clock)
    implements ChatChanges {
  @Override
  public void left(ChatId chat) {
    subscriptions.end(chat);
    personalData.left(chat, clock.instant());
  }

  @Override
  public void reached(ChatId chat) {
    personalData.reached(chat);
  }

  @Override
  public void moved(ChatId from, ChatId to) {
    personalData.move(from, to);
  }
}
