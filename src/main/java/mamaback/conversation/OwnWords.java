package mamaback.conversation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.text.PlainText;

/** The words of our own answers. They are spelt right, so none of them is a slip of another. */
final class OwnWords {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private OwnWords() {}

  static Set<String> of(KnowledgeBase knowledge) {
    Set<String> words = new HashSet<>();
    for (Entry entry : knowledge.entries()) {
      add(words, entry.title());
      add(words, PlainText.of(entry.summary()));
      add(words, PlainText.of(entry.details()));
    }
    return Set.copyOf(words);
  }

  private static void add(Set<String> words, String text) {
    BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).forEach(words::add);
  }
}
