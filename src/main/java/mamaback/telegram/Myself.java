package mamaback.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/** Knows the bot's user name. Thread-safe. */
final class Myself {
  private final BotApi api;
  private volatile Optional<String> name = Optional.empty();

  Myself(BotApi api) {
    this.api = api;
  }

  /** The name without its at sign, asked for once; empty while Telegram does not tell it. */
  Optional<String> name() {
    if (name.isEmpty() && api.call(new GetMe()) instanceof Outcome.Done<User>(User me)) {
      name = Optional.ofNullable(me.getUserName());
    }
    return name;
  }
}
