package mamaback.chat;

import mamaback.text.RichText;

/**
 * An answer to be shared in any chat.
 *
 * @param id names it among the cards of one query; at most 64 bytes
 * @param description one line below the title
 * @param text what is sent when she picks it
 */
public record InlineCard(String id, String title, String description, RichText text) {}
