package mamaback.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LessonFilesTest {
  private static final Notation<String> TEXT =
      new Notation<>() {
        @Override
        public void write(String learnt, DataOutputStream out) throws IOException {
          out.writeUTF(learnt);
        }

        @Override
        public String read(DataInputStream in) throws IOException {
          return in.readUTF();
        }
      };

  @TempDir private Path folder;
  private int taught;

  @Test
  void theSameContentIsLearntOnce() {
    assertThat(recall("1.0", "bread")).isEqualTo("bread learnt");
    assertThat(recall("1.0", "bread")).isEqualTo("bread learnt");

    assertThat(taught).isEqualTo(1);
  }

  @Test
  void otherContentIsLearntAnew() {
    recall("1.0", "bread");

    assertThat(recall("1.0", "cake")).isEqualTo("cake learnt");
    assertThat(taught).isEqualTo(2);
  }

  @Test
  void anotherVersionOfTheProgramLearnsAnew() {
    recall("1.0", "bread");
    recall("1.1", "bread");

    assertThat(taught).isEqualTo(2);
  }

  @Test
  void whereAnyByteIsWrongAllIsLearntAnew() throws IOException {
    recall("1.0", "bread");
    byte[] whole = Files.readAllBytes(files().getFirst());

    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(files().getFirst(), damaged);
      assertThat(recall("1.0", "bread")).isEqualTo("bread learnt");
      assertThat(taught).as("byte %d", i).isEqualTo(i + 2);
    }
  }

  @Test
  void aFileThatWasCutShortIsLearntAnewAndReplaced() throws IOException {
    recall("1.0", "bread");
    byte[] whole = Files.readAllBytes(files().getFirst());

    for (int size : new int[] {0, 7, whole.length - 1}) {
      Files.write(files().getFirst(), Arrays.copyOf(whole, size));
      assertThat(recall("1.0", "bread")).isEqualTo("bread learnt");
      assertThat(files().getFirst()).hasBinaryContent(whole);
    }
  }

  @Test
  void learnsWhereNothingCanBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "in the way");
    LessonBook book = new LessonFiles(file.resolve("learnt"), "1.0");

    assertThat(book.recall(lesson("bread"))).isEqualTo("bread learnt");
    assertThat(file).hasContent("in the way");
  }

  @Test
  void learnsWhereWritingFails() {
    Notation<String> unwritable =
        new Notation<>() {
          @Override
          public void write(String learnt, DataOutputStream out) {
            throw new UncheckedIOException(new IOException("the disk is gone"));
          }

          @Override
          public String read(DataInputStream in) throws IOException {
            return in.readUTF();
          }
        };
    Lesson<String> lesson = lesson("bread");

    String learnt =
        new LessonFiles(folder, "1.0")
            .recall(new Lesson<>(lesson.name(), lesson.content(), lesson.teacher(), unwritable));

    assertThat(learnt).isEqualTo("bread learnt");
    assertThat(files()).isEmpty();
  }

  /** As where another process cuts it while it is read. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aFileThatHoldsLessThanItsSizeIsDamaged() throws IOException {
    Path shorter = Path.of("/sys/devices/system/cpu/online");
    assumeTrue(Files.exists(shorter));
    assumeTrue(Files.size(shorter) > Files.readAllBytes(shorter).length);

    assertThatThrownBy(() -> new LessonFile(shorter).read(TEXT)).isInstanceOf(EOFException.class);
  }

  @Test
  void sweepsWhatWasLeftUnfinishedLongAgo() throws IOException {
    Path killed = Files.writeString(folder.resolve("baking-1234.learnt.17"), "half");
    Files.setLastModifiedTime(
        killed,
        FileTime.from(Files.getLastModifiedTime(killed).toInstant().minus(Duration.ofHours(2))));
    Path atWork = Files.writeString(folder.resolve("baking-1234.learnt.18"), "half");

    recall("1.0", "bread");

    assertThat(killed).doesNotExist();
    assertThat(atWork).exists();
  }

  @Test
  void keepsTheLastFewAndNothingUnfinished() {
    for (int i = 0; i < 10; i++) {
      recall("1.0", "bread " + i);
    }

    assertThat(files()).hasSize(4);
  }

  @Test
  void textsThatAreCutOtherwiseDiffer() {
    assertThat(Fingerprint.of(Stream.of("ab", "c")))
        .isNotEqualTo(Fingerprint.of(Stream.of("a", "bc")));
    assertThat(Fingerprint.of(Stream.of("a", "b"))).isEqualTo(Fingerprint.of(Stream.of("a", "b")));
  }

  private String recall(String learner, String content) {
    return new LessonFiles(folder, learner).recall(lesson(content));
  }

  private Lesson<String> lesson(String content) {
    return new Lesson<>(
        "baking",
        Fingerprint.of(Stream.of(content)),
        () -> {
          taught++;
          return content + " learnt";
        },
        TEXT);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
