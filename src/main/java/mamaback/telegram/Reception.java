package mamaback.telegram;

import mamaback.chat.ChatChanges;
import mamaback.chat.Inbox;
import mamaback.chat.Responder;
import mamaback.chat.Sharing;

/** Who takes what comes from Telegram. */
public record Reception(Responder responder, Inbox inbox, ChatChanges changes, Sharing sharing) {}
