package mamaback.conversation;

import mamaback.chat.Trouble;
import mamaback.knowledge.Level;
import mamaback.triage.Situation;
import mamaback.triage.Triage;
import mamaback.triage.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets triage judge each text as it was written, and remembers what later ones need of it. */
final class Assessor {
  private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);

  private final Triage triage;
  private final Remembrance remembrance;
  private final Warnings warnings;
  private final ChatMemory memory;

  Assessor(Mind mind, Remembrance remembrance, Warnings warnings, ChatMemory memory) {
    this.triage = mind.triage();
    this.remembrance = remembrance;
    this.warnings = warnings;
    this.memory = memory;
  }

  /** What {@code text} shows, given what is known of her and what she wrote before. */
  Verdict assess(Turn turn, String text) {
    Situation situation = new Situation(turn.facts(), memory.messages(turn.chat(), turn.person()));
    Verdict verdict = triage.assess(text, situation);
    if (verdict instanceof Verdict.Failed(Throwable cause)) {
      LOG.error("a message could not be judged: {}", Trouble.of(cause));
    }
    Verdict meant = remembrance.meant(turn, verdict, text);
    memory.noteMessage(turn.chat(), turn.person(), text);
    boolean mayBeShown = !turn.isInGroup() && !warnings.isDiscreet(meant);
    if (meant.level().isAtLeast(Level.SOON) && mayBeShown) {
      memory.visitLines().note(turn.chat(), text);
    }
    return meant;
  }
}
