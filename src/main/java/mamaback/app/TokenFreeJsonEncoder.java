package mamaback.app;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes log lines as JSON, blotting out whatever is shaped like a bot token. */
public final class TokenFreeJsonEncoder extends JsonEncoder {
  private static final Pattern TOKEN = Pattern.compile("\\d{6,}:[A-Za-z0-9_-]{30,}");

  @Override
  public byte[] encode(ILoggingEvent event) {
    String line = new String(super.encode(event), StandardCharsets.UTF_8);
    return TOKEN.matcher(line).replaceAll("token").getBytes(StandardCharsets.UTF_8);
  }
}
