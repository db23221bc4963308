package mamaback.chat;

/** Names a chat. Printed as a mask, since it may lead to a person. */
public record ChatId(long value) {
  @Override
  public String toString() {
    return "chat";
  }
}
