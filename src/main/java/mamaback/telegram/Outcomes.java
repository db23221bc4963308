package mamaback.telegram;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Tells what came of calls of the Bot API, whatever the client declares that it throws. */
final class Outcomes {
  private Outcomes() {}

  /** A call of the client. */
  interface Call<T> {
    T answer() throws TelegramApiException;
  }

  /** Calls. Throws only what the client does not declare, which is a fault of the program. */
  static <T> Outcome<T> of(Call<T> call) {
    try {
      return new Outcome.Done<>(call.answer());
    } catch (TelegramApiRequestException e) {
      return refused(e);
    } catch (TelegramApiException e) {
      return failed(e);
    }
  }

  private static <T> Outcome<T> refused(TelegramApiRequestException e) {
    int code = Optional.ofNullable(e.getErrorCode()).orElse(0);
    Optional<ResponseParameters> parameters = Optional.ofNullable(e.getParameters());
    Optional<Long> newChat = parameters.map(ResponseParameters::getMigrateToChatId);
    if (newChat.isPresent()) {
      return new Outcome.Migrated<>(newChat.get());
    }
    if (code == 429) {
      int seconds = parameters.map(ResponseParameters::getRetryAfter).orElse(1);
      return new Outcome.Limited<>(Duration.ofSeconds(Math.max(1, seconds)));
    }
    // 5xx, and 0 where the answer was no JSON: the server may have done it before it failed.
    return code < 400 || code >= 500
        ? new Outcome.Unclear<>()
        : new Outcome.Refused<>(code, Optional.ofNullable(e.getApiResponse()).orElse(""));
  }

  private static <T> Outcome<T> failed(TelegramApiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof UnknownHostException
          || cause instanceof NoRouteToHostException
          || cause instanceof SSLHandshakeException) {
        return new Outcome.NotConnected<>();
      }
      if (cause instanceof IOException) {
        return new Outcome.Unclear<>();
      }
    }
    return new Outcome.Unclear<>();
  }
}
