package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;
import mamaback.text.RichText;
import mamaback.triage.Finding;
import mamaback.triage.Verdict;

/** Says what to do about the signs in a message, with the texts of the rules. Thread-safe. */
public final class Notices {
  private static final int LONGEST_QUOTE = 120;

  private final RedFlagRules rules;

  public Notices(RedFlagRules rules) {
    this.rules = rules;
  }

  /** The notice for {@code verdict}; empty where there is nothing to say. */
  public RichText notice(Verdict verdict, OptionalInt weeksSinceBirth) {
    return switch (verdict) {
      case Verdict.Clear ignored -> RichText.EMPTY;
      case Verdict.Failed ignored -> text("general");
      case Verdict.Flagged(List<Finding> findings) -> notice(findings, weeksSinceBirth);
    };
  }

  private RichText notice(List<Finding> findings, OptionalInt weeks) {
    Finding gravest = findings.getFirst();
    Level level = gravest.level();
    if (level == Level.INFO) {
      return text("info");
    }
    Optional<RedFlag> advising = advising(findings, level);
    if (advising.isPresent()) {
      RichText advice = paragraphs(advising.get().advice().orElseThrow());
      return advising.get().discreet() ? advice : quote(gravest).then(advice);
    }
    return level == Level.EMERGENCY
        ? RichText.bold(said("headline")).then(quote(gravest)).then(emergency(weeks))
        : quote(gravest).then(text(level == Level.URGENT ? "urgent" : "soon"));
  }

  /** The first flag at {@code level} that has advice of its own. */
  private Optional<RedFlag> advising(List<Finding> findings, Level level) {
    return findings.stream()
        .filter(finding -> finding.level() == level)
        .flatMap(finding -> flag(finding.flag()).stream())
        .filter(flag -> flag.advice().isPresent() && level.isAtLeast(Level.URGENT))
        .findFirst();
  }

  private Optional<RedFlag> flag(String id) {
    return rules.flags().stream().filter(flag -> flag.id().equals(id)).findFirst();
  }

  private RichText emergency(OptionalInt weeks) {
    if (weeks.isEmpty()) {
      return text("emergency-without-weeks");
    }
    return paragraphs(said("emergency").replace("{weeks}", Integer.toString(weeks.getAsInt())));
  }

  private RichText quote(Finding finding) {
    String words = finding.matched().replaceAll("\\s+", " ");
    String cut = words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words;
    return RichText.of(said("wrote").replace("{words}", cut));
  }

  private RichText text(String name) {
    return paragraphs(said(name));
  }

  private String said(String name) {
    return Objects.requireNonNull(rules.notices().get(name), name);
  }

  private static RichText paragraphs(String text) {
    RichText paragraphs = RichText.EMPTY;
    List<String> parts = new ArrayList<>(List.of(text.strip().split("\\n\\s*\\n", -1)));
    for (String part : parts) {
      paragraphs = paragraphs.then(RichText.of(part.strip()));
    }
    return paragraphs;
  }
}
