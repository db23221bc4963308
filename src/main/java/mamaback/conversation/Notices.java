package mamaback.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mamaback.knowledge.FlagAdvice;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;
import mamaback.text.Cut;
import mamaback.text.RichText;
import mamaback.triage.Finding;
import mamaback.triage.Verdict;

/** Says what to do about the signs in a message, with the numbers of her country. Thread-safe. */
public final class Notices {
  private static final int LONGEST_QUOTE = 120;

  private final RedFlagRules rules;

  public Notices(RedFlagRules rules) {
    this.rules = rules;
  }

  /** The notice for {@code verdict}; empty where there is nothing to say. */
  RichText notice(Turn turn, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Clear ignored -> RichText.EMPTY;
      case Verdict.Failed ignored -> filled(turn, Line.NOTICE_GENERAL);
      case Verdict.Flagged(List<Finding> findings) -> notice(turn, findings);
    };
  }

  private RichText notice(Turn turn, List<Finding> findings) {
    Finding gravest = findings.getFirst();
    Level level = gravest.level();
    if (level == Level.INFO) {
      return turn.wording().text(Line.NOTICE_INFO);
    }
    if (level.isAtLeast(Level.URGENT)) {
      Optional<RichText> advice = advice(turn, findings, level);
      if (advice.isPresent()) {
        return advice.get();
      }
    }
    RichText quote = quoted(turn, findings);
    if (level == Level.EMERGENCY) {
      return turn.wording().text(Line.NOTICE_HEADLINE).then(quote).then(emergency(turn));
    }
    return quote.then(
        level == Level.URGENT
            ? filled(turn, Line.NOTICE_URGENT)
            : turn.wording().text(Line.NOTICE_SOON));
  }

  /** The first flag at {@code level} that has advice of its own tells it. */
  private Optional<RichText> advice(Turn turn, List<Finding> findings, Level level) {
    for (Finding finding : findings) {
      Optional<RedFlag> flag = finding.level() == level ? flag(finding.flag()) : Optional.empty();
      Optional<String> advice = flag.flatMap(of -> advice(turn, of));
      if (advice.isPresent()) {
        RichText text = paragraphs(filled(advice.get(), HelpLines.of(turn)));
        boolean isDiscreet = flag.filter(RedFlag::discreet).isPresent();
        return Optional.of(isDiscreet ? text : quoted(turn, findings).then(text));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> advice(Turn turn, RedFlag flag) {
    FlagAdvice ofLanguage = turn.speech().advice();
    Optional<String> advice =
        turn.profile().bereaved() ? ofLanguage.findTactful(flag.id()) : ofLanguage.find(flag.id());
    return advice.or(flag::advice);
  }

  private Optional<RedFlag> flag(String id) {
    return rules.flags().stream().filter(flag -> flag.id().equals(id)).findFirst();
  }

  private static RichText emergency(Turn turn) {
    String call = HelpLines.of(turn).getOrDefault("call", "");
    return turn.wording().text(Line.NOTICE_EMERGENCY, Map.of("call", call, "say", whatToSay(turn)));
  }

  /** CDC and AWHONN: say that there was a birth and when (clinical brief, 3.0). */
  static String whatToSay(Turn turn) {
    if (turn.profile().pregnant()) {
      return turn.wording().label(Line.SAY_PREGNANT);
    }
    OptionalInt weeks = turn.weeksSinceBirth();
    if (weeks.isEmpty()) {
      return turn.wording().label(Line.SAY_UNKNOWN);
    }
    return switch (weeks.getAsInt()) {
      case 0 -> turn.wording().label(Line.SAY_NO_WEEK);
      case 1 -> turn.wording().label(Line.SAY_ONE_WEEK);
      default ->
          turn.wording().label(Line.SAY_WEEKS, Map.of("weeks", Integer.toString(weeks.getAsInt())));
    };
  }

  /** What she wrote, as she may read it. */
  static RichText quoted(Turn turn, String words) {
    return Tact.of(turn, said(turn, words));
  }

  /** Nor are her own words about a baby that died held up to her. */
  private static RichText quoted(Turn turn, List<Finding> findings) {
    return Tact.of(turn, quote(turn, findings));
  }

  /** Of the gravest one that is told in more than a word, if any: others may be half of a sign. */
  private static RichText quote(Turn turn, List<Finding> findings) {
    Finding gravest = findings.getFirst();
    Finding told =
        findings.stream()
            .filter(each -> each.level() == gravest.level() && each.matched().contains(" "))
            .findFirst()
            .orElse(gravest);
    return said(turn, told.matched());
  }

  private static RichText said(Turn turn, String words) {
    String cut = Cut.marked(words.replaceAll("\\s+", " "), LONGEST_QUOTE);
    return turn.wording().text(Line.NOTICE_WROTE, Map.of("words", cut));
  }

  private static RichText filled(Turn turn, Line line) {
    return turn.wording().text(line, HelpLines.of(turn));
  }

  private static String filled(String text, Map<String, String> values) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  private static RichText paragraphs(String text) {
    RichText paragraphs = RichText.EMPTY;
    for (String part : text.strip().split("\\n\\s*\\n", -1)) {
      paragraphs = paragraphs.then(RichText.of(part.strip()));
    }
    return paragraphs;
  }
}
