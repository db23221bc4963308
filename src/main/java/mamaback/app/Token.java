package mamaback.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the bot's token in the environment, or in a file that the environment names. */
final class Token {
  static final String VARIABLE = "TELEGRAM_BOT_TOKEN";
  static final String FILE_VARIABLE = "TELEGRAM_BOT_TOKEN_FILE";

  private static final Pattern SHAPE = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
  private static final String HOW = "Write the token as BotFather gave it, 123456:ABC…";

  private Token() {}

  /**
   * The token; empty where none is set.
   *
   * @throws SettingsException if what is set is no token, or its file cannot be used
   */
  static Optional<String> find(Map<String, String> environment) throws SettingsException {
    String file = environment.getOrDefault(FILE_VARIABLE, "").strip();
    String given = environment.getOrDefault(VARIABLE, "").strip();
    String token = given.isEmpty() && !file.isEmpty() ? read(Path.of(file)) : given;
    if (token.isEmpty()) {
      return Optional.empty();
    }
    if (!SHAPE.matcher(token).matches()) {
      throw new SettingsException("The bot token has not the shape of one. " + HOW);
    }
    return Optional.of(token);
  }

  private static String read(Path file) throws SettingsException {
    try {
      if (isReadableByOthers(file)) {
        throw new SettingsException(
            file + ": others can read this token file. Run: chmod 600 " + file);
      }
      String token = Files.readString(file).strip();
      if (token.isEmpty()) {
        throw new SettingsException(file + ": the token file is empty. " + HOW);
      }
      return token;
    } catch (IOException e) {
      throw new SettingsException(
          file + ": the token file cannot be read. Create it or mend its rights.");
    }
  }

  private static boolean isReadableByOthers(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return false;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    return permissions.contains(PosixFilePermission.OTHERS_READ);
  }
}
