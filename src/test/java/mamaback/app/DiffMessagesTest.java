package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mamaback.evaluation.LabelledMessage;
import mamaback.profile.Unanswered;
import org.junit.jupiter.api.Test;

/** What {@code diff-eval} asks where it is given no labelled messages. */
class DiffMessagesTest {
  @Test
  void aQuestionOfTheInboxIsAskedWithoutKnowingWhatIsRight() {
    Unanswered question =
        new Unanswered("zumba with [name]", List.of("yoga"), LocalDate.of(2026, 11, 20));

    List<LabelledMessage> messages = DiffMessages.ofInbox(List.of(question));

    assertThat(messages).extracting(LabelledMessage::text).containsExactly("zumba with [name]");
    assertThat(messages.getFirst().topics()).isEmpty();
  }
}
