package mamaback.app;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the bot's token in the environment, or in a file that the environment names. */
final class Token {
  static final String VARIABLE = "TELEGRAM_BOT_TOKEN";
  static final String FILE_VARIABLE = "TELEGRAM_BOT_TOKEN_FILE";

  private static final Pattern SHAPE = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
  private static final String HOW = "Write the token as BotFather gave it, 123456:ABC…";
  private static final SecretVariable SOURCE = new SecretVariable(VARIABLE, "token", HOW);

  private Token() {}

  /**
   * The token; empty where none is set.
   *
   * @throws SettingsException if what is set is no token, or its file cannot be used
   */
  static Optional<String> find(Map<String, String> environment) throws SettingsException {
    String token = SOURCE.find(environment);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    if (!SHAPE.matcher(token).matches()) {
      throw new SettingsException("The bot token has not the shape of one. " + HOW);
    }
    return Optional.of(token);
  }
}
