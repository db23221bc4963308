package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.profile.Profile;
import mamaback.text.PlainText;
import mamaback.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of the answers for somebody who lost a baby. */
class TactTest {
  private final Dialogue dialogue = new Dialogue().knowing(Profile.UNKNOWN.withBereaved(true));
  private final Turn turn = dialogue.turn();
  private final Wording wording = turn.wording();

  @Test
  void everyAnswerKeepsItsFirstSentenceOrHasAnother() {
    List<String> lost = new ArrayList<>();
    for (Entry entry : shown()) {
      String left = PlainText.of(Tact.summary(turn, entry));
      String first = sentences(wording.softened(PlainText.of(entry.summary()))).getFirst();
      if (left.isEmpty() || (entry.afterLoss().isEmpty() && !left.startsWith(first))) {
        lost.add(entry.id() + ": " + first);
      }
    }

    assertThat(lost).isEmpty();
  }

  @Test
  void noSentenceThatTellsOfADangerIsLeftOut() {
    List<String> lost = new ArrayList<>();
    for (Entry entry : shown()) {
      String left = PlainText.of(Tact.of(turn, entry, entry.details()));
      for (String sentence : sentences(PlainText.of(entry.details()))) {
        boolean isKept = left.contains(wording.softened(sentence).strip());
        if (wording.tellsOfDanger(sentence) && !isKept) {
          lost.add(entry.id() + ": " + sentence);
        }
      }
    }

    assertThat(lost).isEmpty();
  }

  @Test
  void whatIsSaidAfterALossSpeaksOfNoBaby() {
    for (Entry entry : shown()) {
      String said = entry.afterLoss().map(PlainText::of).orElse("");
      assertThat(wording.speaksOfBabies(said)).as(entry.id()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pain-and-mood | call emergency services now
          pain-and-mood | Pain and low mood
          ibuprofen-nsaids-aspirin | You can usually take ibuprofen
          paracetamol | You can take paracetamol
          painkillers-overview | For most women ibuprofen
          codeine-tramadol-opioids | Do not stop at once by yourself
          hip-groin-and-pubic-pain | ask for a physio now
          muscle-relaxants-and-nerve-medicines | Do not drive, or drink alcohol
          csection-lifting-and-driving | lift nothing heavier than about 4 kilos
          """)
  void whatSheNeedsIsLeft(String entry, String said) {
    dialogue.sheTapsOld("entry:" + entry);

    assertThat(dialogue.text().toLowerCase(Locale.ROOT)).contains(said.toLowerCase(Locale.ROOT));
    assertThat(dialogue.text()).doesNotContain("Could you take her");
  }

  @Test
  void noHeadingStandsAboveNothing() {
    for (Entry entry : shown()) {
      dialogue.sheTapsOld("entry:" + entry.id());
      String caution = Dialogue.said(Line.CAUTION);
      assertThat(dialogue.text().strip()).as(entry.id()).doesNotEndWith(caution);
      assertThat(dialogue.text()).as(entry.id()).doesNotContain("Please pass over the");
    }
  }

  @Test
  void aSentenceGoesWithoutThoseBesideIt() {
    RichText text =
        RichText.bold("Rest. ").then(RichText.of("Your baby sleeps. Your back may rest."));

    assertThat(PlainText.of(Tact.of(turn, text))).isEqualTo("Rest. \n\nYour back may rest.");
  }

  private static List<Entry> shown() {
    return Dialogue.knowledge().entries().stream()
        .filter(entry -> !entry.group().equals("when-to-seek-help"))
        .filter(entry -> entry.applies().bereaved().isEmpty())
        .toList();
  }

  private static List<String> sentences(String text) {
    return Stream.of(text.split("\n+", -1))
        .flatMap(line -> Arrays.stream(line.split("(?<=[.!?]) ", -1)))
        .map(line -> line.replaceFirst("^(- |[0-9]+\\. )", ""))
        .toList();
  }
}
