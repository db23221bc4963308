package mamaback.profile;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import mamaback.chat.ChatId;

/** One thing for each chat, in memory. Thread-safe. */
final class ByChat<T> {
  private final Map<ChatId, T> kept = new ConcurrentHashMap<>();

  T get(ChatId chat, T otherwise) {
    return kept.getOrDefault(chat, otherwise);
  }

  /** What is kept; where nothing is, {@code first}, which is kept from now on. */
  T getOrKeep(ChatId chat, Supplier<T> first) {
    return kept.computeIfAbsent(chat, any -> first.get());
  }

  void keep(ChatId chat, T thing) {
    kept.put(chat, thing);
  }

  void erase(ChatId chat) {
    kept.remove(chat);
  }

  /** What was kept of {@code from} is of {@code to} from now on. */
  void move(ChatId from, ChatId to) {
    T thing = kept.remove(from);
    if (thing != null) {
      kept.put(to, thing);
    }
  }

  /** The chats of which something like {@code wanted} is kept. */
  List<ChatId> chats(Predicate<T> wanted) {
    return kept.entrySet().stream()
        .filter(each -> wanted.test(each.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
