package mamaback.playground;

import java.util.Arrays;

/** A file that the bot sent. */
final class Upload {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private final String name;
  private final byte[] content;

  Upload(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content.clone();
  }

  int size() {
    return content.length;
  }

  /** Its type by its first bytes; anything but a picture is for downloading alone. */
  String type() {
    if (startsWith(PNG)) {
      return "image/png";
    }
    return startsWith(JPEG) ? "image/jpeg" : "application/octet-stream";
  }

  private boolean startsWith(byte[] magic) {
    return content.length > magic.length
        && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
  }
}
