package mamaback.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Asks for updates and reads each by itself, so that one that cannot be read does not hide the
 * rest, as it does with the library's own GetUpdates.
 */
final class PollUpdates extends BotApiMethod<PolledUpdates> {
  /** Bot API, getUpdates.limit. */
  static final int MOST_UPDATES = 100;

  /** What the bot can do something with. */
  static final List<String> KINDS =
      List.of(
          "message",
          "edited_message",
          "channel_post",
          "callback_query",
          "inline_query",
          "my_chat_member");

  private static final ObjectMapper JSON = OBJECT_MAPPER;

  private final long offset;
  private final long timeoutSeconds;
  private final int limit;

  PollUpdates(long offset, long timeoutSeconds, int limit) {
    this.offset = offset;
    this.timeoutSeconds = timeoutSeconds;
    this.limit = limit;
  }

  @JsonProperty("offset")
  long offset() {
    return offset;
  }

  @JsonProperty("timeout")
  long timeout() {
    return timeoutSeconds;
  }

  @JsonProperty("limit")
  int limit() {
    return limit;
  }

  @JsonProperty("allowed_updates")
  List<String> allowedUpdates() {
    return KINDS;
  }

  @Override
  public String getMethod() {
    return "getUpdates";
  }

  @Override
  public void validate() {
    // The constructor's callers give what the Bot API takes.
  }

  @Override
  public PolledUpdates deserializeResponse(String answer) throws TelegramApiRequestException {
    try {
      JsonNode root = JSON.readTree(answer);
      if (!root.path("ok").asBoolean()) {
        throw new TelegramApiRequestException("getUpdates refused", error(root));
      }
      List<PolledUpdates.Polled> updates = new ArrayList<>();
      root.path("result").forEach(update -> updates.add(polled(update)));
      return new PolledUpdates(updates);
    } catch (JsonProcessingException e) {
      throw new TelegramApiRequestException("getUpdates was answered with no JSON", e);
    }
  }

  private static PolledUpdates.Polled polled(JsonNode update) {
    CoarsePlaces.apply(update);
    long id = update.path("update_id").asLong();
    String content = update.toString();
    return new PolledUpdates.Polled(id, content, read(content));
  }

  /** The update of which {@code body} is the JSON; empty where it has not even a number. */
  static Optional<PolledUpdates.Polled> delivered(byte[] body) {
    try {
      return Optional.ofNullable(JSON.readTree(body))
          .filter(update -> update.path("update_id").isIntegralNumber())
          .map(PollUpdates::polled);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The update in {@code content}; empty where it cannot be read. */
  static Optional<Update> read(String content) {
    try {
      return Optional.of(JSON.readValue(content, Update.class));
    } catch (JsonProcessingException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static ApiResponse<Void> error(JsonNode root) throws JsonProcessingException {
    return ApiResponse.<Void>builder()
        .ok(false)
        .errorCode(root.path("error_code").asInt())
        .errorDescription(root.path("description").asText())
        .parameters(JSON.treeToValue(root.path("parameters"), ResponseParameters.class))
        .build();
  }
}
