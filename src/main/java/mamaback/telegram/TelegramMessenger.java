package mamaback.telegram;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mamaback.chat.Attachment;
import mamaback.chat.ButtonSwap;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.Messenger;
import mamaback.chat.OutgoingMessage;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Sends messages as Telegram's HTML, a long one in several parts. Thread-safe. */
final class TelegramMessenger implements Messenger {
  private static final String UNCHANGED = "message is not modified";

  /** After so many refusals a server is left alone; she can write again. */
  private static final int MOST_TRIES = 8;

  private final BotApi api;
  private final Pacer pacer;
  private final Waiting waiting;
  private final Composer composer;

  TelegramMessenger(BotApi api, Pacer pacer, Waiting waiting, Composer composer) {
    this.api = api;
    this.composer = composer;
    this.pacer = pacer;
    this.waiting = waiting;
  }

  @Override
  public Delivery send(ChatId chat, OutgoingMessage message) {
    return post(chat, message, Optional.empty()).delivery();
  }

  /**
   * What became of a message, and its id where it is one that can be edited.
   *
   * @param id empty where it took several messages
   */
  record Posted(Delivery delivery, Optional<Integer> id) {}

  /** As {@link #send}, telling the id; a reply to {@code question} where several people talk. */
  Posted post(ChatId chat, OutgoingMessage message, Optional<Integer> question) {
    List<SendMessage> requests = composer.messages(chat, message);
    Delivery delivery = new Delivery.Sent();
    Optional<Integer> id = Optional.empty();
    for (int i = 0; i < requests.size() && delivery instanceof Delivery.Sent; i++) {
      SendMessage request = requests.get(i);
      question.map(Requests::replyTo).ifPresent(request::setReplyParameters);
      Outcome<Message> outcome = deliver(chat, request);
      delivery = Requests.delivery(outcome);
      if (requests.size() == 1 && outcome instanceof Outcome.Done<Message>(Message sent)) {
        id = Optional.of(sent.getMessageId());
      }
    }
    if (delivery instanceof Delivery.Sent && message.attachment().isPresent()) {
      delivery = attach(chat, message.attachment().get());
    }
    return new Posted(delivery, id);
  }

  private Delivery attach(ChatId chat, Attachment file) {
    if (!waiting.pause(pacer.reserve(chat.value()))) {
      return new Delivery.NotConnected();
    }
    byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
    SendDocument document =
        SendDocument.builder()
            .chatId(chat.value())
            .document(new InputFile(new ByteArrayInputStream(content), file.name()))
            .build();
    return Requests.delivery(api.send(document));
  }

  /** Puts {@code message} in the place of another; sends it anew where that cannot be edited. */
  Delivery replace(ChatId chat, int messageId, OutgoingMessage message) {
    Optional<EditMessageText> edit = composer.edit(chat, messageId, message);
    if (edit.isEmpty()) {
      return send(chat, message);
    }
    return edited(paced(chat, edit.get()), () -> send(chat, message));
  }

  /** Changes the buttons below a message of the bot; says so in words where it cannot be edited. */
  Delivery swap(ChatId chat, Received.Tapped tapped, ButtonSwap swap) {
    EditMessageReplyMarkup edit =
        composer.buttons(chat, tapped.message(), swap.in(tapped.buttons()));
    return edited(paced(chat, edit), () -> send(chat, OutgoingMessage.of(swap.otherwise())));
  }

  private static Delivery edited(Outcome<?> outcome, Supplier<Delivery> anew) {
    if (outcome instanceof Outcome.Refused<?>(int code, String description) && code == 400) {
      return description.contains(UNCHANGED) ? new Delivery.Sent() : anew.get();
    }
    return Requests.delivery(outcome);
  }

  /** Sends once more after a 429 and where there was no connection; never where it may be there. */
  private Outcome<Message> deliver(ChatId chat, SendMessage message) {
    Backoff backoff = new Backoff();
    Outcome<Message> outcome = paced(chat, message);
    for (int tries = 1; tries < MOST_TRIES && isSafeToRepeat(outcome); tries++) {
      if (outcome instanceof Outcome.NotConnected<?> && !waiting.pause(backoff.next())) {
        return outcome;
      }
      outcome = paced(chat, message);
    }
    return outcome;
  }

  private static boolean isSafeToRepeat(Outcome<?> outcome) {
    return outcome instanceof Outcome.Limited<?> || outcome instanceof Outcome.NotConnected<?>;
  }

  /** Calls nothing where the bot ends while it waits. */
  private <T extends Serializable> Outcome<T> paced(ChatId chat, BotApiMethod<T> method) {
    if (!waiting.pause(pacer.reserve(chat.value()))) {
      return new Outcome.NotConnected<>();
    }
    Outcome<T> outcome = api.call(method);
    if (outcome instanceof Outcome.Limited<T>(var pause)) {
      pacer.freeze(pause);
    }
    return outcome;
  }
}
