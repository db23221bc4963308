package mamaback.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.ChatId;

/**
 * Which message of the bot answers which of hers, so that an edited question edits its answer. In
 * memory and bounded: an answer that is forgotten is given anew. Thread-safe.
 */
final class RepliesSent {
  private static final int MOST = 10_000;

  private final Map<Question, Integer> replies = new LinkedHashMap<>();

  private record Question(ChatId chat, int message) {}

  synchronized void note(ChatId chat, int question, int reply) {
    replies.put(new Question(chat, question), reply);
    if (replies.size() > MOST) {
      replies.remove(replies.keySet().iterator().next());
    }
  }

  synchronized Optional<Integer> find(ChatId chat, int question) {
    return Optional.ofNullable(replies.get(new Question(chat, question)));
  }
}
