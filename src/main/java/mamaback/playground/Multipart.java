package mamaback.playground;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a body of {@code multipart/form-data} (RFC 7578) as the bot's library writes it. */
record Multipart(Map<String, String> fields, Map<String, Upload> files) {
  /** One character a byte, so that what is found in the text can be turned into bytes again. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
  private static final String LINE = "\r\n";

  Multipart {
    fields = Map.copyOf(fields);
    files = Map.copyOf(files);
  }

  /** Whether a body of this type is one. */
  static boolean isType(String contentType) {
    return contentType.startsWith("multipart/form-data") && BOUNDARY.matcher(contentType).find();
  }

  /** The parts of {@code body}; those without a name are left out. */
  static Multipart parse(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new IllegalArgumentException("no boundary in " + contentType);
    }
    Map<String, String> fields = new HashMap<>();
    Map<String, Upload> files = new HashMap<>();
    String text = LINE + new String(body, BYTES);
    for (String part : text.split(Pattern.quote(LINE + "--" + boundary.group(1)), -1)) {
      add(part, fields, files);
    }
    return new Multipart(fields, files);
  }

  private static void add(String part, Map<String, String> fields, Map<String, Upload> files) {
    int end = part.indexOf(LINE + LINE);
    if (end < 0) {
      return;
    }
    String head = utf8(part.substring(0, end));
    String content = part.substring(end + 2 * LINE.length());
    Matcher name = NAME.matcher(head);
    Matcher fileName = FILE_NAME.matcher(head);
    if (!name.find()) {
      return;
    }
    if (fileName.find()) {
      files.put(name.group(1), new Upload(fileName.group(1), content.getBytes(BYTES)));
    } else {
      fields.put(name.group(1), utf8(content));
    }
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(BYTES), StandardCharsets.UTF_8);
  }
}
