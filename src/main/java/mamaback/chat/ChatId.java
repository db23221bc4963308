package mamaback.chat;

/** Names a chat. Printed as a mask, since it may lead to a person. */
public record ChatId(long value) {
  /** Whether one person alone is in it; groups and channels have negative numbers. */
  public boolean isPrivate() {
    return value > 0;
  }

  @Override
  public String toString() {
    return "chat";
  }
}
