package mamaback.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mamaback.knowledge.Elsewhere;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lexicon;
import mamaback.learning.Lesson;
import mamaback.learning.LessonFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearntTest {
  private static final Lexicon LEXICON = SampleKnowledge.LEXICON;

  @TempDir private Path folder;

  @Test
  void weighsAllTheSameWhetherLearntOrRead() {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : SampleKnowledge.entries()) {
      List<String> more = new ArrayList<>(entry.questions());
      more.addAll(List.of("about " + entry.title(), "tell me of " + entry.title()));
      entries.add(entry.asking(more));
    }

    Learnt learnt = recall(entries);
    Learnt read = recall(entries);

    assertThat(read).isNotSameAs(learnt);
    for (String text : List.of("which loaves are glutten free", "will it rain", "coffee, cake")) {
      Reading reading = new TextReader(LEXICON).read(text);
      double[][] expected = learnt.matcher().evidence(reading).scores();
      assertThat(Arrays.stream(expected[0]).anyMatch(score -> score != 0)).isTrue();
      assertThat(read.matcher().evidence(reading).scores()).isDeepEqualTo(expected);
      assertThat(reading.words().stream().map(read.spelling()::correct))
          .containsExactlyElementsOf(
              reading.words().stream().map(learnt.spelling()::correct).toList());
    }
    assertThat(read.trust().toString()).isEqualTo(learnt.trust().toString());
  }

  @Test
  void everyTextThatTeachesCounts() {
    List<Entry> entries = SampleKnowledge.entries();
    Entry first = entries.getFirst();
    List<Entry> others = new ArrayList<>(entries);
    others.set(0, first.asking(List.of("which bread do you sell", first.questions().getLast())));
    Lexicon elsewhere = LEXICON.with(List.of(new Elsewhere("weather", List.of("is it cold"))));

    assertThat(lesson(entries, LEXICON).content())
        .isEqualTo(lesson(SampleKnowledge.entries(), LEXICON).content())
        .isNotEqualTo(lesson(others, LEXICON).content())
        .isNotEqualTo(lesson(entries.reversed(), LEXICON).content())
        .isNotEqualTo(lesson(entries, elsewhere).content())
        .isNotEqualTo(lesson(entries, withoutSubject()).content());
  }

  /** The lexicon, of which no group is of our subject any more. */
  private static Lexicon withoutSubject() {
    List<List<String>> general = new ArrayList<>(LEXICON.same());
    general.addAll(LEXICON.general());
    return new Lexicon(
        List.of(),
        general,
        LEXICON.asides(),
        LEXICON.followUps(),
        LEXICON.pointers(),
        LEXICON.elsewhere());
  }

  private Learnt recall(List<Entry> entries) {
    return new LessonFiles(folder, "this").recall(lesson(entries, LEXICON));
  }

  private static Lesson<Learnt> lesson(List<Entry> entries, Lexicon lexicon) {
    return Learnt.lesson(entries, lexicon);
  }
}
