package mamaback.app;

import java.util.Optional;
import mamaback.broadcast.Content;
import mamaback.broadcast.LetterLayout;
import mamaback.chat.ChatId;
import mamaback.chat.OutgoingMessage;

/** Lays letters out by the newest knowledge that serves. Thread-safe. */
final class LiveNews implements LetterLayout {
  private volatile Optional<LetterLayout> current = Optional.empty();

  void swap(LetterLayout next) {
    current = Optional.of(next);
  }

  @Override
  public Optional<OutgoingMessage> message(Content content, ChatId chat) {
    return current.flatMap(layout -> layout.message(content, chat));
  }
}
