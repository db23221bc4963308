package mamaback.telegram;

import java.util.Optional;
import mamaback.chat.ChatChanges;
import mamaback.chat.ChatId;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;

/** Tells what an update asks for. */
final class Tasks {
  private final UpdateHandler handler;
  private final ChatChanges changes;

  Tasks(UpdateHandler handler, ChatChanges changes) {
    this.handler = handler;
    this.changes = changes;
  }

  /** What is to be done in a chat. */
  record Task(ChatId chat, Runnable work) {}

  /** What {@code update} asks for; empty where it asks for nothing. */
  Optional<Task> find(Update update) {
    Optional<Task> change =
        ChatChange.read(update).map(told -> new Task(told.chat(), () -> told.tell(changes)));
    return change
        .or(
            () ->
                EventReader.read(update)
                    .map(event -> new Task(event.event().chat(), () -> handler.handle(event))))
        .or(() -> Optional.ofNullable(update.getInlineQuery()).map(this::inline));
  }

  private Task inline(InlineQuery query) {
    return new Task(new ChatId(query.getFrom().getId()), () -> handler.answer(query));
  }
}
