package mamaback.chat;

/**
 * How several instances share the work.
 *
 * @param leadership which of them asks for messages, where one must
 * @param claims which of them answers in a chat, where all are given messages
 */
public record Sharing(Leadership leadership, ChatClaims claims) {
  /** There is one instance. */
  public static final Sharing ALONE = new Sharing(() -> true, ChatClaims.UNRIVALLED);
}
