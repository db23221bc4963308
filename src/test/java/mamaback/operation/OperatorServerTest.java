package mamaback.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import mamaback.broadcast.Audience;
import mamaback.broadcast.Broadcast;
import mamaback.broadcast.Content;
import mamaback.broadcast.Progress;
import mamaback.telegram.Traffic.Answer;
import mamaback.tips.TipFigures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator's tools read on loopback. */
class OperatorServerTest {
  private static final Instant NIGHT = Instant.parse("2026-11-20T03:00:00Z");
  private static final String SILENT = "Telegram is not heard\n";
  private static final Duration QUICK = Duration.ofMillis(7);

  private final SteppingClock clock = new SteppingClock();
  private final Meters meters = new Meters(clock);
  private OperatorServer server;
  private volatile boolean hasStore = true;

  @BeforeEach
  void start() throws IOException {
    server =
        OperatorServer.start(
            0,
            meters,
            List.of(
                Need.ofKnowledge(meters),
                new Need("no store", () -> hasStore),
                Need.ofTelegram(meters, clock, Duration.ofMinutes(2))));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void isReadyOnlyWithKnowledgeAndStoreAndTelegram() throws Exception {
    assertThat(get("/ready").body()).isEqualTo("no knowledge is loaded\n" + SILENT);
    meters.knows(new KnowledgeFacts("aaa", NIGHT, Optional.empty()));
    assertThat(get("/ready").statusCode()).isEqualTo(503);
    meters.called("getUpdates", Answer.DONE, QUICK);
    assertThat(get("/ready").statusCode()).isEqualTo(200);

    hasStore = false;
    assertThat(get("/ready").body()).isEqualTo("no store\n");

    clock.now = NIGHT.plus(Duration.ofMinutes(3));
    meters.called("getUpdates", Answer.NOT_CONNECTED, QUICK);
    assertThat(get("/ready").body()).isEqualTo("no store\n" + SILENT);
    assertThat(get("/health").statusCode()).as("it lives all the same").isEqualTo(200);
  }

  @Test
  void isReadyWhereTheWebhookIsSet() throws Exception {
    meters.knows(new KnowledgeFacts("aaa", NIGHT, Optional.empty()));
    assertThat(get("/ready").body()).isEqualTo(SILENT);

    meters.called("getWebhookInfo", Answer.DONE, QUICK);

    assertThat(get("/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void countsRepliesAndCalls() throws Exception {
    meters.replied(new ReplyFacts("message", "answer", "NONE", OptionalDouble.of(0.83)), QUICK);
    meters.called("sendmessage", Answer.LIMITED, QUICK);
    meters.called("sendmessage", Answer.DONE, QUICK);

    String figures = get("/metrics").body();

    assertThat(figures)
        .contains("mamaback_decisions_total{decision=\"answer\"} 1.0")
        .contains("mamaback_levels_total{level=\"NONE\"} 1.0")
        .contains("mamaback_confidence_percent_bucket{le=\"90.0\"} 1")
        .contains("mamaback_reply_seconds_bucket{decision=\"answer\",le=\"0.01\"} 1")
        .contains("mamaback_telegram_calls_total{method=\"sendmessage\",outcome=\"limited\"} 1.0")
        .contains("jvm_memory_used_bytes");
  }

  @Test
  void showsHowTipsAreSent() throws Exception {
    TipFigures.Lateness late =
        new TipFigures.Lateness(Duration.ofMillis(1500), Duration.ofSeconds(9));
    TipFigures figures = new TipFigures(40, 3, Map.of("SENT", 12L, "CLAIMED", 2L), late, QUICK);
    meters.looked(new Outlook(figures, Optional.empty(), 0));

    assertThat(get("/metrics").body())
        .contains("mamaback_tips{state=\"sent\"} 12.0")
        .contains("mamaback_tips{state=\"claimed\"} 2.0")
        .contains("mamaback_tips{state=\"unknown\"} 0.0")
        .contains("mamaback_tips{state=\"blocked\"} 0.0")
        .contains("mamaback_tips{state=\"skipped_late\"} 0.0")
        .contains("mamaback_tips_due 3.0")
        .contains("mamaback_tips_late_seconds{quantile=\"0.5\"} 1.5")
        .contains("mamaback_tips_late_seconds{quantile=\"0.99\"} 9.0")
        .contains("mamaback_tips_frozen_seconds 0.007");
  }

  @Test
  void showsHowFarABroadcastIsAndWhatWaits() throws Exception {
    Broadcast broadcast =
        new Broadcast(
            "1",
            new Content.Words("Hello"),
            new Audience(Optional.empty(), Optional.empty(), Audience.Reach.ALL));
    Progress progress =
        new Progress(
            broadcast, Progress.State.RUNNING, Map.of("WAITING", 7L, "SENT", 5L, "BLOCKED", 1L));
    TipFigures.Lateness never = new TipFigures.Lateness(Duration.ZERO, Duration.ZERO);
    TipFigures tips = new TipFigures(0, 0, Map.of(), never, Duration.ZERO);

    meters.looked(new Outlook(tips, Optional.of(progress), 4));

    assertThat(get("/metrics").body())
        .contains("mamaback_broadcast_letters{state=\"waiting\"} 7.0")
        .contains("mamaback_broadcast_letters{state=\"sent\"} 5.0")
        .contains("mamaback_broadcast_letters{state=\"unknown\"} 0.0")
        .contains("mamaback_chats_waiting 4.0");
  }

  @Test
  void namesTheOneKnowledgeThatAnswers() throws Exception {
    meters.knows(new KnowledgeFacts("aaa", NIGHT, Optional.empty()));
    meters.knows(new KnowledgeFacts("bbb", NIGHT, Optional.of("a.md:1: bad")));

    String figures = get("/metrics").body();

    assertThat(figures)
        .contains("mamaback_knowledge{version=\"bbb\"} 1.0")
        .doesNotContain("aaa")
        .contains("mamaback_knowledge_refused 1.0");
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = server.address().resolve(path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Stands still until it is told otherwise. */
  private static final class SteppingClock extends Clock {
    private volatile Instant now = NIGHT;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("nobody asks for " + zone);
    }
  }
}
