package mamaback.telegram;

/** The secret that makes a program the bot. Never printed. */
public record BotToken(String value) {
  @Override
  public String toString() {
    return "BotToken[masked]";
  }
}
