package mamaback.triage;

import java.util.List;
import mamaback.knowledge.Level;

/** What triage makes of a message. */
public sealed interface Verdict {
  /** How grave it is, all findings together. */
  Level level();

  /** How grave it is by the red flag with the id {@code flag} alone. */
  default Level levelOf(String flag) {
    return switch (this) {
      case Clear clear -> clear.level();
      case Failed failed -> failed.level();
      case Flagged(var findings) ->
          findings.stream()
              .filter(finding -> finding.flag().equals(flag))
              .map(Finding::level)
              .findFirst()
              .orElse(Level.NONE);
    };
  }

  /** No sign of danger. */
  record Clear() implements Verdict {
    @Override
    public Level level() {
      return Level.NONE;
    }
  }

  /**
   * Signs were found.
   *
   * @param findings gravest first, never empty
   */
  record Flagged(List<Finding> findings) implements Verdict {
    public Flagged {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("flagged without a finding");
      }
    }

    @Override
    public Level level() {
      return findings.getFirst().level();
    }
  }

  /**
   * The text could not be judged; the reply must carry the general notice.
   *
   * @param cause what went wrong; its message may hold words of hers
   */
  record Failed(Throwable cause) implements Verdict {
    @Override
    public Level level() {
      return Level.URGENT;
    }
  }
}
