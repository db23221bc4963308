package mamaback.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mamaback.knowledge.Lexicon;
import org.junit.jupiter.api.Test;

class ConceptsTest {
  private final TextReader reader =
      new TextReader(
          new Lexicon(
              List.of(List.of("bum", "buttock"), List.of("lower back", "waist")),
              List.of(List.of("safe", "risky")),
              List.of(),
              List.of(),
              List.of(),
              List.of()));

  @Test
  void readsEquivalentWordsAsOneConcept() {
    assertThat(reader.read("sore bum").concepts()).isEqualTo(reader.read("Buttocks!").concepts());
    assertThat(reader.read("my waist").concepts()).isEqualTo(reader.read("LOWER BACK").concepts());
  }

  @Test
  void hearsHowPeopleAskWithoutTakingItForOurSubject() {
    assertThat(reader.read("risky").concepts()).isEqualTo(reader.read("safe").concepts());
    assertThat(reader.read("risky").concepts()).hasSize(1);
    assertThat(reader.isOfSubject("riski")).isFalse();
    assertThat(reader.isOfSubject("bum")).isTrue();
  }

  @Test
  void keepsTheWordsThemselves() {
    assertThat(reader.read("sore bum").stems()).containsExactly("sore", "bum");
  }

  @Test
  void findsAPhraseOnlyWhole() {
    assertThat(reader.read("back lower").concepts()).isEmpty();
    assertThat(reader.read("lower").concepts()).isEmpty();
  }

  @Test
  void findsTheLongestAlone() {
    TextReader longer =
        reader(List.of(List.of("pain", "ache"), List.of("back pain", "sore back pain")));

    assertThat(longer.read("a sore back pain").concepts()).containsExactly("=back pain");
    assertThat(longer.read("sore pain").concepts()).containsExactly("=pain");
  }

  /** Groups may share a phrase. */
  @Test
  void findsAllThatAPhraseStandsFor() {
    TextReader twice = reader(List.of(List.of("bath", "wash"), List.of("wash", "laundry")));

    assertThat(twice.read("wash").concepts()).containsExactly("=bath", "=wash");
  }

  private static TextReader reader(List<List<String>> same) {
    return new TextReader(new Lexicon(same, List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void cannotBeNamedByAText() {
    assertThat(reader.read("=bum").concepts()).hasSize(1);
    assertThat(reader.read("=lower back").stems()).doesNotContain("=lower");
  }
}
