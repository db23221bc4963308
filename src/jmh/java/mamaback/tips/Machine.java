package mamaback.tips;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** What the disk and the database can do at most, to compare with, and what they had to do. */
final class Machine {
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);
  private static final int PAGE = 4_096;

  private Machine() {}

  /** How many appended pages a second can be forced to the disk of {@code folder}. */
  static double appends(Path folder) throws IOException {
    Path file = folder.resolve("bare");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long start = System.nanoTime();
      int times = 0;
      while (System.nanoTime() - start < LONG_ENOUGH.toNanos()) {
        channel.write(ByteBuffer.allocate(PAGE));
        channel.force(false);
        times++;
      }
      return aSecond(times, start);
    }
  }

  /** How many rows a second one connection can insert, each committed durably. */
  static double commits(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      if (url.startsWith("jdbc:sqlite:")) {
        connection.createStatement().execute("PRAGMA synchronous = FULL");
      }
      connection.createStatement().execute("CREATE TABLE bare (number INTEGER)");
      try (PreparedStatement insert = connection.prepareStatement("INSERT INTO bare VALUES (1)")) {
        long start = System.nanoTime();
        int times = 0;
        while (System.nanoTime() - start < LONG_ENOUGH.toNanos()) {
          insert.executeUpdate();
          times++;
        }
        return aSecond(times, start);
      } finally {
        connection.createStatement().execute("DROP TABLE bare");
      }
    }
  }

  /** How much the processes that serve {@code url} have computed, those that are gone apart. */
  static Duration cpu(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet result = connection.createStatement().executeQuery("SELECT pg_backend_pid()")) {
      result.next();
      ProcessHandle server =
          ProcessHandle.of(result.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
      return server
          .children()
          .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
          .reduce(Duration.ZERO, Duration::plus);
    }
  }

  private static double aSecond(int times, long start) {
    return times * 1e9 / (System.nanoTime() - start);
  }
}
