package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import mamaback.broadcast.Content;
import mamaback.broadcast.Posting;
import mamaback.chat.ChatId;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.profile.Records;
import mamaback.text.PlainText;
import org.junit.jupiter.api.Test;

/** When and to whom the bot says that there is an answer now. */
class AnswerNewsTest {
  private static final ChatId ADA = new ChatId(7);
  private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);

  private final Records records = Records.inMemory();
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final NewsPage page = new NewsPage(Dialogue.knowledge(), records.profiles(), clock);

  @Test
  void itIsOneLineWithTheTitleAndAButtonThatOpensIt() {
    assertThat(posting("heat-or-ice"))
        .isInstanceOfSatisfying(
            Posting.Send.class,
            send -> {
              assertThat(PlainText.of(send.message().text()))
                  .isEqualTo(
                      "You asked something that I could not answer. Now I have an answer: "
                          + title("heat-or-ice"));
              assertThat(send.message().rows().getFirst().getFirst().data())
                  .isEqualTo("entry:heat-or-ice");
            });
  }

  @Test
  void itIsToldInHerLanguage() {
    records.profiles().keep(ADA, Preferences.UNKNOWN.withLanguage(Optional.of("es")));

    assertThat(posting("heat-or-ice"))
        .isInstanceOfSatisfying(
            Posting.Send.class,
            send ->
                assertThat(PlainText.of(send.message().text()))
                    .startsWith("Preguntó algo que no supe responder."));
  }

  @Test
  void itWaitsForTheKnowledgeThatServesToHaveTheWording() {
    assertThat(posting("heat-or-ice", Optional.of("a wording that only the files have yet")))
        .isEqualTo(new Posting.Wait(Duration.ofMinutes(1)));
    assertThat(posting("heat-or-ice", Optional.of(wording("heat-or-ice"))))
        .isInstanceOf(Posting.Send.class);
  }

  @Test
  void itWaitsForADraftToBecomeAnAnswer() {
    assertThat(posting("zumba")).isEqualTo(new Posting.Wait(Duration.ofMinutes(30)));
  }

  @Test
  void itIsDroppedAfterThirtyDays() {
    now = Instant.parse("2026-12-20T23:59:00Z");
    assertThat(posting("heat-or-ice")).isInstanceOf(Posting.Send.class);

    now = Instant.parse("2026-12-21T00:00:00Z");
    assertThat(posting("heat-or-ice")).isEqualTo(new Posting.Drop());
    assertThat(posting("zumba")).isEqualTo(new Posting.Drop());
  }

  @Test
  void itWaitsForHerMorning() {
    records
        .profiles()
        .keep(ADA, Preferences.UNKNOWN.withZone(Optional.of(ZoneId.of("Australia/Sydney"))));

    now = Instant.parse("2026-11-21T11:00:00Z");
    assertThat(posting("heat-or-ice")).isEqualTo(new Posting.Wait(Duration.ofHours(8)));
    now = Instant.parse("2026-11-21T18:30:00Z");
    assertThat(posting("heat-or-ice")).isEqualTo(new Posting.Wait(Duration.ofMinutes(30)));
    now = Instant.parse("2026-11-21T19:00:00Z");
    assertThat(posting("heat-or-ice")).isInstanceOf(Posting.Send.class);
  }

  @Test
  void afterALossNoAnswerAboutBabiesIsTold() {
    records.profiles().keep(ADA, Profile.UNKNOWN.withBereaved(true));

    assertThat(posting("baby-carriers")).isEqualTo(new Posting.Drop());
    assertThat(posting("heat-or-ice")).isInstanceOf(Posting.Send.class);
  }

  private Posting posting(String entry) {
    return posting(entry, Optional.empty());
  }

  private Posting posting(String entry, Optional<String> wording) {
    return page.posting(new Content.Answer(entry, wording, ASKED), ADA);
  }

  private static String title(String entry) {
    return Dialogue.knowledge().findEntry(entry).orElseThrow().title();
  }

  private static String wording(String entry) {
    return Dialogue.knowledge().findEntry(entry).orElseThrow().questions().getFirst();
  }
}
