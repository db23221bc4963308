package mamaback.telegram;

import java.util.ArrayList;
import mamaback.chat.ChatId;
import mamaback.chat.Sender;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;

/** Tells who administers a group. Asked anew each time: admins change. Thread-safe. */
record GroupAdmins(BotApi api) {
  /** The same with the standing of who did it, where others are in the chat. */
  Received ranked(Received received) {
    ChatId chat = received.event().chat();
    return received.event().sender().place() == Sender.Place.GROUP
        ? received.standing(() -> has(chat, received.user()))
        : received;
  }

  private boolean has(ChatId group, long user) {
    GetChatAdministrators request = GetChatAdministrators.builder().chatId(group.value()).build();
    return api.call(request) instanceof Outcome.Done<ArrayList<ChatMember>>(var admins)
        && admins.stream().anyMatch(admin -> admin.getUser().getId() == user);
  }
}
