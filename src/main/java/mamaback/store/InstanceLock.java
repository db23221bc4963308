package mamaback.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second program out of a data folder. The system frees it when the program dies. */
final class InstanceLock implements AutoCloseable {
  private static final String NAME = "lock";

  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes {@code folder}, making it where it is not there.
   *
   * @throws StoreException if another program has it, or it cannot be written
   */
  static InstanceLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(NAME);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StoreException(
            "The data folder "
                + folder
                + " is in use by process "
                + holder(file)
                + "; end it, or"
                + " set another store.folder.");
      }
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
      return new InstanceLock(channel);
    } catch (IOException e) {
      throw new StoreException(
          "The data folder "
              + folder
              + " cannot be written; make it writable, or set another"
              + " store.folder.",
          e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("The lock of the data folder cannot be let go.", e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(Path file) throws IOException {
    String written = Files.readString(file).strip();
    return written.isEmpty() ? "unknown" : written;
  }
}
