package mamaback.telegram;

import java.util.ArrayList;
import mamaback.chat.ChatId;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;

/** Tells who administers a group. Asked anew each time: admins change. Thread-safe. */
record GroupAdmins(BotApi api) {
  /** Whether {@code user} administers {@code group}; false where Telegram does not tell. */
  boolean has(ChatId group, long user) {
    GetChatAdministrators request = GetChatAdministrators.builder().chatId(group.value()).build();
    return api.call(request) instanceof Outcome.Done<ArrayList<ChatMember>>(var admins)
        && admins.stream().anyMatch(admin -> admin.getUser().getId() == user);
  }
}
