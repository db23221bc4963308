package mamaback.learning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What only the same texts in the same order have: their SHA-256.
 *
 * @param hex 64 hexadecimal digits
 */
public record Fingerprint(String hex) {
  /** The fingerprint of {@code texts}. */
  public static Fingerprint of(Stream<String> texts) {
    MessageDigest digest = sha256();
    texts.forEach(
        text -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          // With the length first, "ab" and "c" differ from "a" and "bc".
          digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
          digest.update(bytes);
        });
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * Texts that tell where {@code list} begins and ends, so that nothing can move to the next one
   * unseen: its name, how many there are, then the {@code texts} of each.
   */
  public static <T> Stream<String> section(
      String name, Collection<T> list, Function<? super T, Stream<String>> texts) {
    return Stream.concat(
        Stream.of(name, String.valueOf(list.size())), list.stream().flatMap(texts));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
