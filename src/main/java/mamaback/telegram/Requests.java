package mamaback.telegram;

import java.util.List;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;

/** Makes requests of the Bot API, and deliveries of their outcomes. */
final class Requests {
  static final String HTML = "HTML";
  static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  /** What a 400 says where nothing can be sent any more, as to a channel without its rights. */
  private static final List<String> GONE =
      List.of(
          "chat not found",
          "need administrator rights",
          "not enough rights to send",
          "CHAT_WRITE_FORBIDDEN");

  private Requests() {}

  /** The question may be deleted by now; the reply is sent all the same. */
  static ReplyParameters replyTo(int question) {
    return ReplyParameters.builder().messageId(question).allowSendingWithoutReply(true).build();
  }

  static Delivery delivery(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> ignored -> new Delivery.Sent();
      case Outcome.Limited<?>(var pause) -> new Delivery.Postponed(pause);
      case Outcome.Refused<?> refused when refused.isTokenRefused() -> new Delivery.NotConnected();
      case Outcome.Refused<?>(int code, String description) ->
          code == 403 || GONE.stream().anyMatch(description::contains)
              ? new Delivery.Blocked()
              : new Delivery.Refused(code);
      case Outcome.Migrated<?>(long to) -> new Delivery.Moved(new ChatId(to));
      case Outcome.NotConnected<?> ignored -> new Delivery.NotConnected();
      case Outcome.Unclear<?> ignored -> new Delivery.Unknown();
    };
  }
}
