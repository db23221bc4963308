package mamaback.knowledge;

/**
 * How the bot speaks, and understands what is told in passing, in one language.
 *
 * @param language a tag of BCP 47 in lower case, such as {@code es}
 */
public record Speech(String language, Wording wording, Cues cues, FlagAdvice advice) {
  /**
   * The same, knowing the words that speak of babies in other languages: answers may be in them.
   */
  Speech knowing(TactWords words) {
    return new Speech(language, wording.knowing(words), cues, advice);
  }
}
