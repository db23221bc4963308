package mamaback.tips;

import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import mamaback.profile.PersonalData;

/** Lets what is kept follow what becomes of chats. */
public record StoredChats(Subscriptions subscriptions, PersonalData personalData)
    implements ChatChanges {
  @Override
  public void left(ChatId chat) {
    subscriptions.end(chat);
  }

  @Override
  public void moved(ChatId from, ChatId to) {
    personalData.move(from, to);
  }
}
