package mamaback.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;

/**
 * A secret in the environment, or in a file that the environment names.
 *
 * @param name of the variable; with {@code _FILE} behind it, of the one that names the file
 * @param what it is called in sentences
 * @param how to write it, as a sentence
 */
record SecretVariable(String name, String what, String how) {
  private static final String FILE = "_FILE";

  /**
   * The secret; empty where none is set.
   *
   * @throws SettingsException if its file cannot be used
   */
  String find(Map<String, String> environment) throws SettingsException {
    String file = environment.getOrDefault(name + FILE, "").strip();
    String given = environment.getOrDefault(name, "").strip();
    return given.isEmpty() && !file.isEmpty() ? read(Path.of(file)) : given;
  }

  private String read(Path file) throws SettingsException {
    try {
      if (isReadableByOthers(file)) {
        throw new SettingsException(
            file + ": others can read this " + what + " file. Run: chmod 600 " + file);
      }
      String secret = Files.readString(file).strip();
      if (secret.isEmpty()) {
        throw new SettingsException(file + ": the " + what + " file is empty. " + how);
      }
      return secret;
    } catch (IOException e) {
      throw new SettingsException(
          file + ": the " + what + " file cannot be read. Create it or mend its rights.");
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
