package mamaback.chat;

/** Whether who did something may decide for the chat. Asks the messenger, so only where needed. */
public interface Standing {
  /** One of many: she decides nothing for the others. */
  Standing MEMBER = () -> false;

  /** Whether she may; false where the messenger does not tell. */
  boolean decides();
}
