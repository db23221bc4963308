package mamaback.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.Replies;

/**
 * Which message answers which, until the program ends. Bounded: an answer that is forgotten is
 * given anew. Thread-safe.
 */
final class RepliesSent implements Replies {
  private static final int MOST = 10_000;

  private final Map<Question, Integer> replies = new LinkedHashMap<>();

  private record Question(ChatId chat, int message) {}

  @Override
  public synchronized void note(ChatId chat, int question, int reply) {
    replies.put(new Question(chat, question), reply);
    if (replies.size() > MOST) {
      replies.remove(replies.keySet().iterator().next());
    }
  }

  @Override
  public synchronized Optional<Integer> find(ChatId chat, int question) {
    return Optional.ofNullable(replies.get(new Question(chat, question)));
  }
}
