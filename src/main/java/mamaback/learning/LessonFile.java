package mamaback.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A file with what one lesson taught and a checksum of it. It comes into being whole or not at all.
 */
record LessonFile(Path path) {
  private static final int BUFFER = 1 << 16;

  /**
   * What was written.
   *
   * @throws IOException if there is no such file, or it is damaged
   */
  <T> T read(Notation<T> notation) throws IOException {
    // Checked first, as a wrong length would ask for all the memory.
    checkSum();
    try (DataInputStream in = open()) {
      return notation.read(in);
    }
  }

  private DataInputStream open() throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
  }

  private void checkSum() throws IOException {
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[BUFFER];
    try (DataInputStream in = open()) {
      for (long left = Files.size(path) - Long.BYTES; left > 0; ) {
        int size = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
        if (size == 0) {
          throw new EOFException("the file ends before its checksum");
        }
        sum.update(buffer, 0, size);
        left -= size;
      }
      if (in.readLong() != sum.getValue()) {
        throw new IOException("the checksum differs");
      }
    }
  }

  /**
   * Puts {@code learnt} in the place of whatever was there.
   *
   * @throws IOException if the folder cannot be written to
   */
  <T> void write(Notation<T> notation, T learnt) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path unfinished = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
    try {
      CRC32 sum = new CRC32();
      try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER);
          DataOutputStream out = new DataOutputStream(new CheckedOutputStream(raw, sum))) {
        notation.write(learnt, out);
        out.writeLong(sum.getValue());
      }
      Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
