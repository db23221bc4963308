package mamaback.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mamaback.search.SmalltalkWord.Weight;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Reads small talk word by word, and tells which words turn a sentence around: "it is getting
 * better" is good news, "it is not getting better" and "is it getting better" are none. Immutable
 * and thread-safe.
 */
final class SmalltalkWords {
  private static final Pattern CLAUSE_END = Pattern.compile("[.,;:!?\\r\\n]+");

  /** As in "didn't", "dont" and "cannot". */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(do|does|did|is|are|was|were|wo|ca|could|would|should|has|have|had)n['’]?t\\b");

  /** As in "you're" and "what's", and without the sign as in "thats". */
  private static final Pattern SHORTENED = Pattern.compile("(?i)['’](re|m|s|ll|ve|d)\\b");

  private static final Pattern SHORTENED_SOLID =
      Pattern.compile("(?i)\\b(?:(i)(?:m|ve)|(that|it|what|how|who|there)s|(you)re)\\b");

  private static final Pattern YOU = Pattern.compile("(?i)\\b(?:u|ur)\\b");

  private static final Pattern ARE = Pattern.compile("(?i)\\br\\b");

  /** As in "hellooooo". */
  private static final Pattern STRETCHED = Pattern.compile("(.)\\1{2,}");

  /** What denies a sentence, or says that it is only wished for. */
  private static final Set<String> DENIALS =
      Set.of(
          "no", "not", "never", "none", "nothing", "nobody", "neither", "nor", "without", "hardly",
          "barely", "cannot", "if", "until", "unless", "wish", "hope");

  private static final Set<String> QUESTION_WORDS =
      Set.of("what", "when", "where", "who", "whom", "whose", "why", "which", "how");

  /** They ask where they come first. */
  private static final Set<String> OPENERS =
      Set.of(
          "is", "are", "am", "was", "were", "do", "does", "did", "has", "have", "had", "can",
          "could", "will", "would", "shall", "should", "may", "might", "must");

  /** After them a sentence begins, be there a comma or none. */
  private static final Set<String> LINKS =
      Set.of(
          "and", "but", "so", "or", "then", "ok", "okay", "hi", "hey", "hello", "thanks", "please",
          "sorry", "well", "oh", "also", "now", "bot");

  private final TextReader reader;

  SmalltalkWords(TextReader reader) {
    this.reader = reader;
  }

  /** The words of {@code text}; at least {@code most} of them if it has more. */
  List<SmalltalkWord> in(String text, int most) {
    List<SmalltalkWord> words = new ArrayList<>();
    for (String clause : CLAUSE_END.split(plain(text), -1)) {
      if (words.size() <= most) {
        words.addAll(ofClause(reader.read(clause, 2 * most)));
      }
    }
    return List.copyOf(words);
  }

  private static String plain(String text) {
    String denied = DENIED.matcher(text).replaceAll("$1 not");
    String solid = SHORTENED_SOLID.matcher(denied).replaceAll("$1$2$3");
    String whole = SHORTENED.matcher(solid).replaceAll(" ");
    String said = ARE.matcher(YOU.matcher(whole).replaceAll("you")).replaceAll("are");
    return STRETCHED.matcher(said).replaceAll("$1");
  }

  private static List<SmalltalkWord> ofClause(Reading clause) {
    List<SmalltalkWord> words = new ArrayList<>();
    String before = "";
    for (int i = 0; i < clause.words().size(); i++) {
      String word = clause.words().get(i);
      words.add(new SmalltalkWord(word, clause.stems().get(i), weight(word, before)));
      before = word;
    }
    return words;
  }

  private static Weight weight(String word, String before) {
    if (DENIALS.contains(word)) {
      return Weight.DENIES;
    }
    boolean isFirst = before.isEmpty() || QUESTION_WORDS.contains(before) || LINKS.contains(before);
    if (QUESTION_WORDS.contains(word) || (OPENERS.contains(word) && isFirst)) {
      return Weight.ASKS;
    }
    return EnglishAnalyzer.getDefaultStopSet().contains(word) ? Weight.FILLS : Weight.TELLS;
  }
}
