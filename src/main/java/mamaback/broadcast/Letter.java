package mamaback.broadcast;

import mamaback.chat.ChatId;

/** The right and the duty to send a broadcast to one chat. */
public record Letter(Broadcast broadcast, ChatId chat) {}
