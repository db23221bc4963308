package mamaback.chat;

/**
 * A file that goes with a message.
 *
 * @param name the file's name with its ending
 * @param content text in UTF-8
 */
public record Attachment(String name, String content) {
  @Override
  public String toString() {
    return "Attachment[masked]";
  }
}
