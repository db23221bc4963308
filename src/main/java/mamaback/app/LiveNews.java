package mamaback.app;

import java.time.Duration;
import java.util.Optional;
import mamaback.broadcast.Content;
import mamaback.broadcast.LetterLayout;
import mamaback.broadcast.Posting;
import mamaback.chat.ChatId;

/** Lays letters out by the newest knowledge that serves. Thread-safe. */
final class LiveNews implements LetterLayout {
  private static final Duration UNTIL_READY = Duration.ofMinutes(1);

  private volatile Optional<LetterLayout> current = Optional.empty();

  void swap(LetterLayout next) {
    current = Optional.of(next);
  }

  @Override
  public Posting posting(Content content, ChatId chat) {
    return current
        .map(layout -> layout.posting(content, chat))
        .orElseGet(() -> new Posting.Wait(UNTIL_READY));
  }
}
