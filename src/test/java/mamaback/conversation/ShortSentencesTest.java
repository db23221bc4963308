package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import mamaback.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short sentences, which once were answered with confidence and wrongly. */
class ShortSentencesTest {
  private final Dialogue dialogue = new Dialogue();

  @ParameterizedTest
  @CsvSource({
    "i think i pulled a muscle, back-spasm-first-aid",
    "i reckon ive strained something in my lower back, back-spasm-first-aid",
    "is it a pulled muscle, back-spasm-first-aid",
    "i strained my back, back-spasm-first-aid",
    "i feel like a waste of space, pain-and-mood",
    "feeling so useless, pain-and-mood",
    "my physio says my pelvis is out of place, sacroiliac-and-buttock-pain",
    "my chiropractor wants to crack my neck, chiropractic-and-osteopathy",
  })
  void areAnsweredByTheFittingEntry(String text, String entry) {
    dialogue.sheWrites(text);

    assertThat(dialogue.reply().result()).isInstanceOf(SearchResult.Found.class);
    assertThat(dialogue.reply().result().candidates().getFirst().entry().id()).isEqualTo(entry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my husband has back pain",
        "my husband has a bad back",
        "my dad's back is bad",
        "my mum has sciatica",
        "my legs hurt",
        "my legs are sore today",
        "he's 5kg",
        "she's 7 kilos now",
        "since the birth",
        "my boobs are leaking",
        "i leak milk through my top",
        "i dont even know what im asking sorry",
      })
  void areNotAnsweredWithConfidence(String text) {
    dialogue.sheWrites(text);

    boolean isSmalltalk = dialogue.reply() instanceof Reply.ToSmalltalk;
    boolean isFound = dialogue.reply().result() instanceof SearchResult.Found;
    assertThat(isFound && !isSmalltalk).isFalse();
  }

  /** Clinical brief, 6.4. */
  @Test
  void herCliniciansWordComesFirst() {
    dialogue
        .sheWrites("my doctor told me to stay in bed for two weeks")
        .theBotSays("told you to stay in bed, follow that first", "something else than I do");
    new Dialogue()
        .sheWrites("my midwife said no heat, can I use a heat pack?")
        .theBotSays("something else than I do");
    new Dialogue()
        .sheWrites("my chiropractor wants to crack my neck")
        .theBotSays("say no to a quick twist of your neck")
        .theBotDoesNotSay("something else than I do");
  }
}
