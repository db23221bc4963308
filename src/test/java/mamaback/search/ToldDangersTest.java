package mamaback.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.Lessons.Danger;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;
import org.junit.jupiter.api.Test;

class ToldDangersTest {
  @Test
  void whatTeachesTriageADangerAsksForTheEntryAboutIt() {
    List<Entry> entries = SampleKnowledge.entries();
    Danger swelling =
        new Danger("RF-01", Level.URGENT, List.of("my lips swell up", "puffy tongue"));
    Danger elsewhere = new Danger("RF-02", Level.URGENT, List.of("the oven burns"));

    List<Entry> taught = ToldDangers.taught(entries, rules(swelling, elsewhere));

    assertThat(taught)
        .hasSameSizeAs(entries)
        .allSatisfy(
            entry -> {
              List<String> own = entries.get(taught.indexOf(entry)).questions();
              assertThat(entry.questions()).startsWith(own.toArray(String[]::new));
              assertThat(entry.questions().subList(own.size(), entry.questions().size()))
                  .isEqualTo(
                      entry.id().equals("allergies")
                          ? List.of("my lips swell up", "puffy tongue")
                          : List.of());
            });
  }

  @Test
  void aMessageThatIsAWordingAlreadyCountsOnce() {
    List<Entry> entries = SampleKnowledge.entries();
    Danger known = new Danger("RF-01", Level.URGENT, List.of("is there gluten in it"));

    assertThat(ToldDangers.taught(entries, rules(known))).isEqualTo(entries);
  }

  private static RedFlagRules rules(Danger... dangers) {
    Lessons lessons = new Lessons(Map.of(), Map.of(), List.of(dangers), List.of());
    List<RedFlag> flags =
        List.of(flag("RF-01", Optional.of("allergies")), flag("RF-02", Optional.empty()));
    return new RedFlagRules(
        Map.of(), Map.of(), List.of(), Set.of(), Map.of(), Set.of(), flags, lessons);
  }

  private static RedFlag flag(String id, Optional<String> topic) {
    return new RedFlag(
        id, id, false, false, topic, Optional.empty(), List.of(), List.of(), List.of(), "source");
  }
}
