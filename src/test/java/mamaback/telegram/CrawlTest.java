package mamaback.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mamaback.conversation.ButtonKinds;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.profile.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command and every button of every state, in both languages, for all sorts of readers. */
class CrawlTest {
  /** Fewer would mean that the walk ended where it began. */
  private static final int FEWEST_SCREENS = 100;

  private static final Profile COMPLETE =
      Profile.UNKNOWN
          .withBirthDate(LocalDate.of(2026, 10, 20))
          .withBirth(BirthType.C_SECTION)
          .withFeeding(Feeding.BREAST)
          .withEpidural(true);

  /** Between messages that follow one another. */
  private static final String THEN = " \\| ";

  private static final List<String> COMMANDS =
      List.of(
          "/start tips",
          "/start topic-heat-or-ice",
          "/start topic-nothing",
          "/start nonsense",
          "/tips 08:30",
          "/tips 08:30 Madrid",
          "/tips 03:00",
          "/tips Madrid",
          "/tips Atlantis",
          "/tips next",
          "/tips off",
          "/tips 99:99 x",
          "/me nonsense",
          "/nonsense",
          "/");

  private static final Map<String, List<String>> WRITTEN =
      Map.of(
          "en",
          List.of(
              "should I use heat or ice on my back?",
              "pelvic tilt exercise",
              "can I take ibuprofen",
              "how do I renew a passport",
              "how do I make pancakes",
              "qwertz uiop",
              "my back hurts after the c-section and also how do I carry the car seat",
              "I cannot feel anything between my legs | pelvic tilt exercise | they have seen me",
              "my back hurts and I have a fever since yesterday evening | my back hurts and I have a fever since yesterday morning | /visit",
              "I have a fever and my back hurts",
              "my back has hurt for three months and it is not getting better",
              "could I get numb legs from an epidural some day?",
              "I want to kill myself",
              "my husband hits me",
              "my newborn does not wake up",
              "hello",
              "thank you",
              "my baby died",
              "my baby is in the nicu",
              "I am 30 weeks pregnant and my back hurts",
              "qué hago con mi espalda"),
          "es",
          List.of(
              "should I use heat or ice on my back?",
              "pelvic tilt exercise",
              "¿frío o calor para la espalda?",
              "how do I renew a passport",
              "¿cómo renuevo el pasaporte?",
              "no siento nada entre las piernas | pelvic tilt exercise | ya me vieron",
              "tengo fiebre y me duele la espalda mucho desde ayer | tengo fiebre y me duele la espalda mucho desde hoy | /visit",
              "tengo fiebre y me duele la espalda",
              "quiero morirme",
              "mi marido me pega",
              "hola",
              "gracias",
              "mi bebé murió",
              "mi bebé está en la incubadora",
              "estoy embarazada de 30 semanas"));

  private final CrawledBot bot = new CrawledBot();

  @AfterEach
  void close() {
    bot.close();
  }

  @ParameterizedTest
  @MethodSource("walkers")
  void noButtonOfAnyStateLeadsAstray(Walker who) {
    Walk walk = new Walk(bot, who);

    walk.from(beginnings(who));

    assertThat(walk.faults()).isEmpty();
    assertThat(walk.screens()).isGreaterThan(FEWEST_SCREENS);
    if (who.readsAll()) {
      assertThat(walk.kinds()).containsAll(ButtonKinds.all());
    }
  }

  static Stream<Walker> walkers() {
    return Stream.of("en", "es").flatMap(CrawlTest::walkers);
  }

  private static Stream<Walker> walkers(String language) {
    return Stream.of(
        Walker.of("somebody new", language, Profile.UNKNOWN).readingAll(),
        Walker.of("who told all", language, COMPLETE),
        Walker.of("the bereaved", language, COMPLETE.withBereaved(true)),
        Walker.of("the pregnant", language, Profile.UNKNOWN.withPregnant(true)),
        Walker.of("a group", language, Profile.UNKNOWN).inAGroup());
  }

  private static List<List<Deed>> beginnings(Walker who) {
    List<List<Deed>> all = new ArrayList<>();
    Stream.of(ButtonKinds.commands(), COMMANDS, WRITTEN.get(who.language()))
        .flatMap(List::stream)
        .map(texts -> Stream.of(texts.split(THEN)).map(who::saying).map(Deed.Write::new).toList())
        .forEach(writes -> all.add(List.copyOf(writes)));
    if (!who.isGroup()) {
      all.add(List.of(new Deed.Picture("")));
      all.add(List.of(new Deed.Here()));
    }
    return all;
  }
}
