package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.operation.KnowledgeFacts;
import mamaback.operation.Meters;
import mamaback.operation.Outlook;
import mamaback.operation.ReplyFacts;
import mamaback.telegram.Traffic;
import mamaback.text.PlainText;
import mamaback.tips.TipFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /status} and {@code /stats}, for operators alone. */
class OperatorDeskTest {
  private static final ChatId OPERATOR = new ChatId(7);
  private static final ChatId ADA = new ChatId(8);
  private static final ChatId GROUP = new ChatId(-5);
  private static final Instant NIGHT = Instant.parse("2026-11-20T03:00:00Z");

  private final Meters meters = new Meters(Clock.fixed(NIGHT, ZoneOffset.UTC));
  private AdminGate desk;

  @BeforeEach
  void open() throws KnowledgeException {
    desk =
        new AdminGate(
            new OtherResponder(),
            Set.of(OPERATOR.value(), GROUP.value()),
            new OperatorDesk(KnowledgeLoader.load(Path.of("knowledge")).wording(), meters));
  }

  @Test
  void tellsWhatServesAndWhatWasRefused() {
    meters.knows(new KnowledgeFacts("c0ffee", NIGHT, Optional.of("a.md:7: bad")));

    assertThat(asked(OPERATOR, "/status")).contains("c0ffee").contains("a.md:7: bad");
  }

  @Test
  void tellsHowOftenEachDecisionWasMade() {
    meters.replied(
        new ReplyFacts("message", "unknown", "NONE", OptionalDouble.empty()), Duration.ZERO);

    assertThat(asked(OPERATOR, "/stats")).contains("unknown: 1");
  }

  @Test
  void tellsHowTipsAreSent() {
    TipFigures.Lateness late =
        new TipFigures.Lateness(Duration.ofSeconds(2), Duration.ofSeconds(77));
    TipFigures figures =
        new TipFigures(
            40,
            3,
            Map.of("SENT", 12L, "SKIPPED_LATE", 4L, "SKIPPED_SOON", 1L, "SENDING", 6L),
            late,
            Duration.ofSeconds(30));
    meters.looked(new Outlook(figures, Optional.empty(), 2));
    meters.handedOver(Traffic.Handover.KEPT);

    assertThat(asked(OPERATOR, "/status"))
        .contains("40 chats get them, 3 are due, 6 are being sent")
        .contains("12 sent, 5 skipped")
        .contains("at most 77 s")
        .contains("silence for 30 s")
        .contains("2 chats wait for an answer")
        .contains("Came to the webhook since the start: kept: 1")
        .contains("Letters of the last broadcast: –");
  }

  @Test
  void tellsNobodyElse() {
    assertThat(asked(ADA, "/status")).isEqualTo("others");
    assertThat(asked(ADA, "/stats")).isEqualTo("others");
  }

  @Test
  void tellsNothingInAGroupEvenIfItIsNamedAsAnAdmin() {
    assertThat(asked(GROUP, "/status")).isEqualTo("others");
    assertThat(asked(GROUP, "/stats")).isEqualTo("others");
  }

  @Test
  void leavesAllElseToTheOthers() {
    assertThat(asked(OPERATOR, "my back hurts")).isEqualTo("others");
  }

  private String asked(ChatId chat, String text) {
    return PlainText.of(desk.respond(new IncomingEvent.Message(chat, text)).text());
  }
}
