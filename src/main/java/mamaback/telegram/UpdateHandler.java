package mamaback.telegram;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;

/** Handles one event: the tap is confirmed, the reply is found and sent. */
final class UpdateHandler {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateHandler.class);

  /** How long a reply may take before she is shown that the bot is typing. */
  private static final Duration MOMENT = Duration.ofMillis(700);

  /** Under this key all log lines of one update bear the same number. */
  private static final String LOG_KEY = "update";

  private final AtomicLong handled = new AtomicLong();
  private final BotApi api;
  private final TelegramMessenger messenger;
  private final Reception reception;
  private final ScheduledExecutorService timer;
  private final GroupTalk groupTalk;
  private final GroupAdmins groupAdmins;
  private final InlineAnswers inlineAnswers;
  private final ReplyPlace place;

  UpdateHandler(
      BotApi api,
      TelegramMessenger messenger,
      Reception reception,
      ScheduledExecutorService timer) {
    this.api = api;
    this.messenger = messenger;
    this.reception = reception;
    this.timer = timer;
    this.groupTalk = new GroupTalk(new Myself(api));
    this.place = new ReplyPlace(messenger, reception.inbox().replies());
    this.groupAdmins = new GroupAdmins(api);
    this.inlineAnswers = new InlineAnswers(api, reception);
  }

  /** Whatever goes wrong before a reply is given, Errors too, she is told so: never silence. */
  void handle(Received received) {
    numbered(
        () -> {
          try {
            groupTalk.meant(received).map(groupAdmins::ranked).ifPresent(this::answer);
          } catch (Throwable e) {
            LOG.error("no reply was given: {}", Trouble.of(e));
            DeliveryLog.note(place.below(received, reception.responder().apology()));
          }
        });
  }

  /** Answers what is typed behind the bot's name in any chat. */
  void answer(InlineQuery query) {
    numbered(() -> inlineAnswers.answer(query));
  }

  /** Lets all log lines of {@code task} bear the same number. */
  private void numbered(Runnable task) {
    MDC.put(LOG_KEY, Long.toString(handled.incrementAndGet()));
    try {
      task.run();
    } finally {
      MDC.remove(LOG_KEY);
    }
  }

  private void answer(Received received) {
    received.callback().ifPresent(this::confirm);
    OutgoingMessage reply = reply(received);
    note(received.event().chat(), reply, place.deliver(received, reply));
  }

  private OutgoingMessage reply(Received received) {
    ScheduledFuture<?> typing = typingAfterAMoment(received.event().chat());
    try {
      return reception.responder().respond(received.event());
    } finally {
      typing.cancel(false);
    }
  }

  /** Otherwise the button spins; a tap that is too old to be confirmed does no harm. */
  private void confirm(String callback) {
    api.call(AnswerCallbackQuery.builder().callbackQueryId(callback).build());
  }

  private ScheduledFuture<?> typingAfterAMoment(ChatId chat) {
    return timer.schedule(
        () -> {
          api.call(SendChatAction.builder().chatId(chat.value()).action("typing").build());
        },
        MOMENT.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private void note(ChatId chat, OutgoingMessage reply, Delivery delivery) {
    DeliveryLog.note(delivery);
    tell(chat, delivery);
    if (delivery instanceof Delivery.Moved(ChatId to)) {
      DeliveryLog.note(messenger.send(to, reply));
    }
  }

  /** What goes wrong here is no reason for an apology: the reply was given. */
  private void tell(ChatId chat, Delivery delivery) {
    try {
      if (delivery instanceof Delivery.Sent) {
        reception.changes().reached(chat);
      } else if (delivery instanceof Delivery.Blocked) {
        reception.changes().left(chat);
      } else if (delivery instanceof Delivery.Moved(ChatId to)) {
        reception.changes().moved(chat, to);
      }
    } catch (RuntimeException e) {
      LOG.error("what became of a chat was not noted: {}", Trouble.of(e));
    }
  }
}
