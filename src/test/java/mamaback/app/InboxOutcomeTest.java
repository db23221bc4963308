package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import mamaback.conversation.Mind;
import mamaback.knowledge.Level;
import org.junit.jupiter.api.Test;

/** A curator is told where an example needs a rule beside it. */
class InboxOutcomeTest {
  private final StringWriter out = new StringWriter();

  @Test
  void tellsThatTheRulesMissAMessage() throws Exception {
    outcome("no sensation where the pad touches me").tellOfRules("RF-01", Level.URGENT);

    assertThat(out.toString())
        .contains("The rules alone say NONE: add a wording below 'signs' of RF-01");
  }

  @Test
  void saysNothingWhereTheRulesSeeIt() throws Exception {
    outcome("I am numb between my legs").tellOfRules("RF-01", Level.URGENT);

    assertThat(out.toString()).isEmpty();
  }

  private InboxOutcome outcome(String wording) throws Exception {
    PrintWriter printer = new PrintWriter(out, true);
    BufferedReader nothing = new BufferedReader(new StringReader(""));
    Program program = new Program(nothing, printer, printer, Map.of(), Clock.systemUTC());
    Mind mind = Workshop.open(program, new Places()).mind();
    return new InboxOutcome(mind, wording, printer);
  }
}
