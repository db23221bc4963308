package mamaback.chat;

import mamaback.text.RichText;

/** What she has below the talk to write with; it stays until it is changed. */
public sealed interface Keyboard {
  /** Whatever there was before. */
  record Unchanged() implements Keyboard {}

  /**
   * Two keys beside her letters, in private chats alone.
   *
   * @param here sends where she is
   * @param refusal is written as it stands here
   */
  record AskingWhere(String here, String refusal) implements Keyboard {}

  /**
   * Letters alone again.
   *
   * @param said stands before the message: a messenger may need words to take keys away
   */
  record Letters(RichText said) implements Keyboard {}
}
