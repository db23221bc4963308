package mamaback.profile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what could lead from a question to a person: addresses, numbers, dates and names. Masks
 * rather too much than too little. Its patterns cannot backtrack beyond a few characters.
 */
public final class QuestionMask {
  private static final String MONTHS =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio"
          + "|agosto|septiembre|octubre|noviembre|diciembre";

  private static final List<Rule> RULES =
      List.of(
          rule("\\S{1,64}@\\S{1,190}\\.\\S{1,30}", "[e-mail]"),
          rule("(?:https?://|www\\.)\\S+|t\\.me/\\S+", "[link]"),
          rule("@\\w{3,}", "[name]"),
          rule("\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b", "[date]"),
          rule(
              "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of| de)? (?:" + MONTHS + ")\\b(?:,? (?:de )?\\d{4})?",
              "[date]"),
          rule("\\b(?:" + MONTHS + ") \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?", "[date]"),
          rule("\\b(?:19|20)\\d{2}\\b", "[date]"),
          rule("\\+?\\d(?:[ ()./-]?\\d){5,18}", "[number]"),
          rule(
              "\\b(my name is|name's|called|named|call me|me llamo|se llama|mrs?\\.?|ms\\.?|dr\\.?"
                  + "|doctor|nurse|midwife|dra?\\.?) (?!(?:said|says|told|and|or|me|is|was|has|about"
                  + "|for|to|in|at|a|the|it|checked|who|on|when|later|by|my|your|today|again|because|but|if)\\b)[\\p{L}'’-]{2,}",
              "$1 [name]"),
          // A capital within a sentence; all-capital words, such as NHS, and "I" are none.
          new Rule(
              Pattern.compile("(?<=[\\p{L}\\p{N},;:'\"] )(?!I['’])\\p{Lu}\\p{Ll}[\\p{L}'’-]*"),
              "[name]"));

  private QuestionMask() {}

  private record Rule(Pattern pattern, String replacement) {}

  /** {@code text} with a word in brackets in the place of each such thing. */
  public static String mask(String text) {
    String masked = text;
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(masked);
      masked = matcher.replaceAll(rule.replacement());
    }
    return masked;
  }

  private static Rule rule(String pattern, String replacement) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Rule(Pattern.compile(pattern, flags), replacement);
  }
}
