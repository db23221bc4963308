package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.InlineCard;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.profile.Notes;
import mamaback.profile.Profile;
import mamaback.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spanish, languages that are not spoken, groups, inline cards, and floods. */
class LanguagesAndGroupsTest {
  private static final String CAUDA_EQUINA = "I can't feel when I wipe and my back is so sore";

  private final Dialogue dialogue = new Dialogue();

  @Test
  void speaksSpanishWhereHerMessengerDoes() {
    dialogue
        .inLanguage("es")
        .sheWrites("/start")
        .theBotSays(spanish(Line.START))
        .sheTaps("6 semanas")
        .sheTaps("Cesárea")
        .sheTaps("Pecho")
        .theBotSays(spanish(Line.WELCOME_DONE))
        .sheWrites("/me")
        .theBotSays("9 de octubre de 2026", "español");
  }

  @Test
  void aLanguageIsChosenInTheProfile() {
    dialogue
        .sheWrites("/me")
        .sheTaps("Language")
        .sheTaps("español")
        .theMessageIs(Placement.IN_PLACE)
        .theBotSays(spanish(Line.ME))
        .sheTaps("Idioma")
        .sheTaps("English")
        .theBotSays(Line.ME);
  }

  @Test
  void noticesComeInSpanish() {
    dialogue.inLanguage("es").sheWrites(CAUDA_EQUINA).theBotSays("Llama ahora a tu número local");

    assertThat(dialogue.reply().verdict().level()).isEqualTo(Level.EMERGENCY);
  }

  @Test
  void theWarningSignsAreTranslatedAndTheRestSaysThatItIsNot() {
    dialogue
        .inLanguage("es")
        .sheTapsOld("entry:warning-signs-summary")
        .theTextStartsWith("Señales de alarma después del parto")
        .theBotDoesNotSay(spanish(Line.IN_ENGLISH))
        .sheTaps("Más")
        .theBotSays("Llama hoy a tu matrona")
        .sheTapsOld("entry:heat-or-ice")
        .theBotSays(spanish(Line.IN_ENGLISH));
  }

  @Test
  void aLossIsHeardInSpanish() {
    dialogue
        .inLanguage("es")
        .sheWrites("mi bebé murió la semana pasada")
        .theBotSays(spanish(Line.LOSS_HEARD));

    assertThat(dialogue.profile().bereaved()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/start", "/help", "/topics", "/me", "/visit", "/privacy", "/forget"})
  void everyCommandSpeaksSpanish(String command) {
    String english = new Dialogue().sheWrites(command).text();

    String spanish = new Dialogue().inLanguage("es").sheWrites(command).text();

    assertThat(spanish).isNotEqualTo(english).isNotBlank();
  }

  @Test
  void smalltalkIsAnsweredInSpanish() {
    dialogue
        .inLanguage("es")
        .sheWrites("gracias")
        .theBotSays("De nada")
        .sheWrites("si")
        .theBotSays("he perdido el hilo")
        .sheWrites("tell me a joke")
        .theBotSays(spanish(Line.SMALLTALK));
  }

  @Test
  void whoAsksForSpanishIsToldHowToGetIt() {
    dialogue.sheWrites("hablas español?").theBotSays("escribe /me", "write /me");
  }

  @Test
  void theGroupsHaveSpanishNames() {
    dialogue
        .inLanguage("es")
        .sheWrites("/topics")
        .sheTaps("Por qué duele")
        .theBotSays("Por qué duele");
  }

  @Test
  void anotherLanguageGetsAnHonestLine() {
    dialogue
        .inLanguage("fr")
        .sheWrites("quelle est la capitale de l'Australie")
        .theBotSays(Line.NOT_MY_LANGUAGE);
    new Dialogue()
        .inLanguage("es")
        .sheWrites("¿cuál es la capital de Australia?")
        .theBotSays(spanish(Line.NOT_MY_LANGUAGE));
  }

  @Test
  void dangerInSpanishIsMetInSpanish() {
    dialogue.inLanguage("es").sheWrites("estoy sangrando mucho y me desmayo");

    assertThat(dialogue.reply().verdict().level().isAtLeast(Level.URGENT)).isTrue();
  }

  @Test
  void everyLineFitsTelegramInEveryLanguage() {
    KnowledgeBase knowledge = Dialogue.knowledge();
    for (String language : knowledge.languages()) {
      Wording wording = knowledge.speech(language).wording();
      for (Line line : Line.values()) {
        int most = line.name().startsWith("BUTTON_") ? 64 : 3_000;
        assertThat(wording.label(line)).as(language + " " + line).hasSizeBetween(1, most);
        if (line.name().startsWith("COMMAND_")) {
          assertThat(wording.label(line)).hasSizeLessThanOrEqualTo(256);
        }
      }
      assertThat(wording.label(Line.DESCRIPTION)).hasSizeLessThanOrEqualTo(512);
      assertThat(wording.label(Line.SHORT_DESCRIPTION)).hasSizeLessThanOrEqualTo(120);
    }
  }

  @Test
  void aGroupGetsTheAnswerAndTheOfferToGoOnInPrivate() {
    dialogue
        .inAGroup()
        .sheWrites("should I use heat or ice on my back?")
        .theBotSays("heat")
        .theBotSays(Line.GROUP_HINT)
        .theBotDoesNotSay(Line.ASK_BIRTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/me", "/visit", "/export", "/forget"})
  void personalCommandsAreForPrivateChats(String command) {
    dialogue.inAGroup().sheWrites(command).theBotSays(Line.IN_PRIVATE).theBotOffersNothing();
  }

  @Test
  void theAdminsOfAGroupBeginAndEndItsTips() {
    dialogue.asAdminOfAGroup().sheWrites("/tips Madrid").sheWrites("/tips 08:30");
    assertThat(dialogue.tips()).isPresent();

    dialogue.inAGroup().sheWrites("/tips off").theBotSays(Line.TIPS_BY_ADMINS);
    dialogue.sheWrites("/stop").theBotSays(Line.TIPS_BY_ADMINS);
    dialogue.sheTapsOld("tips:stop").theBotSays(Line.TIPS_BY_ADMINS);
    assertThat(dialogue.tips()).isPresent();

    dialogue.asAdminOfAGroup().sheWrites("/tips off").theBotSays(Line.TIPS_STOPPED);
    assertThat(dialogue.tips()).isEmpty();
  }

  @Test
  void nobodyElseBeginsTheTipsOfAGroup() {
    dialogue.inAGroup().sheWrites("/tips 08:30").theBotSays(Line.TIPS_BY_ADMINS);

    assertThat(dialogue.tips()).isEmpty();
  }

  @Test
  void nothingPersonalIsKeptOfAGroup() {
    dialogue.inAGroup().sheWrites("my baby died last week");
    dialogue.sheTapsOld("set:birth:vaginal").theBotSays(Line.IN_PRIVATE);
    dialogue.sheWrites("what is the capital of Australia").theBotDoesNotSay(Line.CONSENT);
    dialogue.sheWrites("I fell down the stairs and my back hurts a lot since");
    dialogue.sheWrites(CAUDA_EQUINA);

    assertThat(dialogue.profile()).isEqualTo(Profile.UNKNOWN);
    assertThat(dialogue.preferences().mayKeepQuestions()).isEqualTo(Optional.empty());
    ChatId group = dialogue.turn().chat();
    Notes notes = dialogue.records().notes().notes(group);
    assertThat(notes.emergency()).isEmpty();
    assertThat(notes.lastEmergency()).isEmpty();
    assertThat(notes.injury()).isEmpty();
    assertThat(dialogue.records().mail().letters()).isEmpty();
    assertThat(dialogue.memory().visitLines().of(group)).isEmpty();
  }

  @Test
  void cardsOfferTheBestEntries() {
    List<InlineCard> cards = dialogue.inTelegram().cards("how to use heat or ice");

    assertThat(cards).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    assertThat(cards).extracting(InlineCard::id).contains("heat-or-ice");
    assertThat(dialogue.cards(" ")).isEmpty();
  }

  @Test
  void cardsForAnEmergencyAreTheNoticeAlone() {
    List<InlineCard> cards = dialogue.inTelegram().cards(CAUDA_EQUINA);

    assertThat(cards).singleElement().extracting(InlineCard::id).isEqualTo("notice");
    assertThat(PlainText.of(cards.getFirst().text())).contains("emergency");
  }

  @Test
  void aFloodGetsOneKindLineAndThenSilence() {
    dialogue.inTelegram();
    for (int i = 0; i < FloodGate.MOST_A_MINUTE; i++) {
      dialogue.sheWrites("/help").theBotSays(Line.HELP);
    }

    dialogue.sheWrites("/help").theBotSays(Line.SLOW_DOWN);
    assertThat(dialogue.sheWrites("/help").text()).isEmpty();

    dialogue.after(java.time.Duration.ofMinutes(1)).sheWrites("/help").theBotSays(Line.HELP);
  }

  @Test
  void oneFloodInAGroupSilencesNobodyElse() {
    dialogue.inAGroupAs(1);
    for (int i = 0; i <= FloodGate.MOST_A_MINUTE; i++) {
      dialogue.sheWrites("/help");
    }
    dialogue.theBotSays(Line.SLOW_DOWN);

    dialogue.inAGroupAs(2).sheWrites("/help").theBotSays(Line.HELP);
  }

  @Test
  void linksInAGroupShowNothingPersonal() {
    dialogue.inAGroup().sheWrites("/start me").theBotSays(Line.IN_PRIVATE);
    dialogue.sheWrites("/start").theBotSays(Line.START).theBotDoesNotSay(Line.ASK_BORN);
  }

  @Test
  void whatIsMetWithSilenceInAFloodChangesNothing() {
    dialogue.inTelegram();
    for (int i = 0; i <= FloodGate.MOST_A_MINUTE; i++) {
      dialogue.sheWrites("/help");
    }

    dialogue.sheWrites("what is the capital of Australia").theBotSaysNothing();
    dialogue.sheWrites("my baby was stillborn").theBotSaysNothing();

    assertThat(dialogue.preferences().mayKeepQuestions()).isEmpty();
    assertThat(dialogue.profile()).isEqualTo(Profile.UNKNOWN);
    dialogue
        .after(java.time.Duration.ofMinutes(1))
        .sheWrites("what is the capital of Australia")
        .theBotSays(Line.CONSENT);
  }

  @Test
  void dangerWithinAFloodIsAnswered() {
    dialogue.inTelegram();
    for (int i = 0; i < 2 * FloodGate.MOST_A_MINUTE; i++) {
      dialogue.sheWrites("/help");
    }

    dialogue.sheWrites(CAUDA_EQUINA).theBotSays("emergency");
  }

  private static String spanish(Line line) {
    return Dialogue.knowledge().speech("es").wording().label(line);
  }
}
