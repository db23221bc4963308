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

  /** Few, since a server that does not answer holds up the chat each time. */
  private static final int MOST_UNCLEAR = 2;

  private static final int NO_UNCLEAR = 0;

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
      Outcome<Message> outcome = repeated(chat, () -> api.call(request), NO_UNCLEAR);
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
    return Requests.delivery(repeated(chat, () -> api.send(document(chat, file)), NO_UNCLEAR));
  }

  /** New for each try, since a stream is read once. */
  private static SendDocument document(ChatId chat, Attachment file) {
    byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
    return SendDocument.builder()
        .chatId(chat.value())
        .document(new InputFile(new ByteArrayInputStream(content), file.name()))
        .build();
  }

  /** Puts {@code message} in the place of another; sends it anew where that cannot be edited. */
  Delivery replace(ChatId chat, int messageId, OutgoingMessage message) {
    Optional<EditMessageText> edit = composer.edit(chat, messageId, message);
    if (edit.isEmpty()) {
      return send(chat, message);
    }
    return orAnew(edited(chat, edit.get()), () -> send(chat, message));
  }

  /** Changes the buttons below a message of the bot; says so in words where it cannot be edited. */
  Delivery swap(ChatId chat, Received.Tapped tapped, ButtonSwap swap) {
    EditMessageReplyMarkup edit =
        composer.buttons(chat, tapped.message(), swap.in(tapped.buttons()));
    return orAnew(edited(chat, edit), () -> send(chat, OutgoingMessage.of(swap.otherwise())));
  }

  private static Delivery orAnew(Outcome<?> outcome, Supplier<Delivery> anew) {
    if (outcome instanceof Outcome.Refused<?>(int code, String description) && code == 400) {
      return description.contains(UNCHANGED) ? new Delivery.Sent() : anew.get();
    }
    return Requests.delivery(outcome);
  }

  /** An edit that was done already changes nothing, so it may be repeated. */
  private <T extends Serializable> Outcome<T> edited(ChatId chat, BotApiMethod<T> edit) {
    return repeated(chat, () -> api.call(edit), MOST_UNCLEAR);
  }

  /**
   * Calls, again and again after a 429 and where there was no connection.
   *
   * @param mostUnclear how often also where it may have been done: never what would show twice
   */
  private <T> Outcome<T> repeated(ChatId chat, Supplier<Outcome<T>> call, int mostUnclear) {
    Backoff backoff = new Backoff();
    Outcome<T> outcome = paced(chat, call);
    for (int tries = 1; tries < MOST_TRIES && mayRepeat(outcome, tries <= mostUnclear); tries++) {
      boolean saidWhen = outcome instanceof Outcome.Limited<?>;
      if (!saidWhen && !waiting.pause(backoff.next())) {
        return outcome;
      }
      outcome = paced(chat, call);
    }
    return outcome;
  }

  private static boolean mayRepeat(Outcome<?> outcome, boolean alsoUnclear) {
    return outcome instanceof Outcome.Limited<?>
        || outcome instanceof Outcome.NotConnected<?>
        || (alsoUnclear && outcome instanceof Outcome.Unclear<?>);
  }

  /** Calls nothing where the bot ends while it waits. */
  private <T> Outcome<T> paced(ChatId chat, Supplier<Outcome<T>> call) {
    if (!waiting.pause(pacer.reserve(chat.value()))) {
      return new Outcome.NotConnected<>();
    }
    Outcome<T> outcome = call.get();
    if (outcome instanceof Outcome.Limited<T>(var pause)) {
      pacer.freeze(pause);
    }
    return outcome;
  }
}
