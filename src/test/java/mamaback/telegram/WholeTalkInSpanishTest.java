package mamaback.telegram;

import static mamaback.telegram.RunningBot.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import mamaback.chat.ChatId;
import mamaback.knowledge.BirthType;
import mamaback.profile.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole talks in Spanish with the real bot, through Telegram. */
class WholeTalkInSpanishTest {
  private static final ChatId ADA = new ChatId(11);
  private static final ChatId GROUP = new ChatId(-11);
  private static final String HEAT = "should I use heat or ice on my back?";
  private static final String EMERGENCY = "no siento nada entre las piernas";

  private final CrawledBot bot = new CrawledBot();
  private final Phone phone = bot.phone(ADA, "es");

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void fromTheGreetingToAnAnswerThatFits() {
    phone
        .sheWrites("/start")
        .theBotShows("Soy un programa, no un médico", "¿Cuánto hace del parto?")
        .sheTaps("Saltar")
        .theBotShows("¿Qué tipo de parto fue?")
        .sheTaps("Cesárea")
        .theBotShows("¿Cómo alimentas a tu bebé?")
        .sheTaps("Pecho")
        .theBotShows("Gracias. Ahora escribe tu pregunta")
        .theBotOffers("Todos los temas")
        .messagesOfTheBotAre(1)
        .sheWrites(HEAT)
        .theBotShows("Heat or ice", "Esta respuesta la tengo solo en inglés", "Ten en cuenta")
        .theBotOffers("Más", "Fuentes", "👍 Me ayuda", "👎 No me ayuda")
        .sheTaps("Más")
        .theBotOffers("Fuentes")
        .sheTaps("Fuentes")
        .theBotShows("De dónde viene esto")
        .sheTaps("Atrás")
        .theBotShows("Heat or ice");
    assertThat(bot.profile(ADA).birth()).contains(BirthType.C_SECTION);
  }

  @Test
  void aThumbUpIsThankedAndAThumbDownAsksWhy() {
    phone
        .sheWrites(HEAT)
        .sheTaps("👍 Me ayuda")
        .theBotOffers("Gracias 💛")
        .theBotOffersNot("👎 No me ayuda")
        .sheWrites("how do I renew a passport")
        .theBotShows("No tengo respuesta para eso")
        .sheTaps("👎 No me ayuda")
        .theBotShows("¿Qué estuvo mal?")
        .theBotOffers("No es mi pregunta", "No está claro", "No es correcto")
        .sheTaps("Otra cosa, con palabras")
        .theBotShows("Dímelo en tu próximo mensaje")
        .sheWrites("Quería decir un pase para la piscina")
        .theBotShows("sin tu nombre");
  }

  @Test
  void whatItKnowsOfHerCanBeSeenChangedExportedAndDeleted() {
    phone
        .sheWrites("/me")
        .theBotShows("Lo que sé de ti", "Tipo de parto: sin decir")
        .sheTaps("Tipo de parto")
        .theBotShows("¿Qué tipo de parto fue?")
        .sheTaps("Parto vaginal")
        .theBotShows("Tipo de parto: Parto vaginal")
        .messagesOfTheBotAre(1)
        .sheWrites("/privacy")
        .theBotShows("Qué pasa con lo que escribes")
        .sheTaps("Guardar preguntas sin respuesta")
        .theBotShows("Desde ahora guardo esas preguntas")
        .sheWrites("/export")
        .theBotShows("Aquí está todo lo que se guarda de este chat")
        .sheWrites("/forget")
        .theBotShows("No se puede deshacer")
        .sheTaps("Conservarlo")
        .theBotShows("No se borró nada")
        .sheWrites("/forget")
        .sheTaps("Borrar todo")
        .theBotShows("Ya no se guarda nada de ti");
    assertThat(bot.profile(ADA)).isEqualTo(Profile.UNKNOWN);
  }

  @Test
  void tipsBeginShowTodaysEndAndBeginAgain() {
    phone
        .sheWrites("/tips 08:30 Madrid")
        .theBotShows("Tu consejo diario llega entre las 08:30", "como en Madrid")
        .sheWrites("/tips next")
        .theBotShows("Consejo del día", "Este consejo lo tengo solo en inglés")
        .sheWrites("/stop")
        .theBotShows("Los consejos han terminado")
        .sheTaps("Deshacer: consejos otra vez")
        .theBotShows("Tu consejo diario llega");
  }

  @Test
  void anEmergencyStandsAloneAndIsRecalledUntilSheWasSeen() {
    phone
        .sheWrites(EMERGENCY)
        .theBotShows("Escribiste: «no siento nada entre las piernas»", "Llama ahora a tu número")
        .theBotDoesNotShow("Emergency")
        .sheWrites(HEAT)
        .theBotShows("Lo que escribiste antes necesita ayuda ahora", "Heat or ice")
        .theBotOffers("Ya me vieron")
        .sheWrites("ya me vieron")
        .theBotShows("Qué bien que te vieron")
        .sheWrites(HEAT)
        .theBotDoesNotShow("Lo que escribiste antes")
        .sheWrites("/visit")
        .theBotShows("Para mi cita", EMERGENCY)
        .sheTaps("Añadir una línea")
        .theBotShows("Escribe la línea en tu próximo mensaje")
        .sheWrites("la almohada no ayuda desde el lunes")
        .theBotShows("la almohada no ayuda")
        .sheTaps("Quitar: la almohada no ayuda desde el …")
        .theBotDoesNotShow("la almohada");
  }

  @Test
  void aLossIsMetKindlyAndCanBeTakenBack() {
    phone
        .sheWrites("mi bebé murió")
        .theBotShows("Siento mucho tu pérdida.", "apoyo para el duelo")
        .sheWrites("/start")
        .theBotShows("después de un parto")
        .theBotDoesNotShow("bebé");
    assertThat(bot.profile(ADA).bereaved()).isTrue();
  }

  @Test
  void whatOnlySoundsLikeALossIsNone() {
    phone
        .sheWrites("mi hija nació sin complicaciones y tuve una pérdida de orina")
        .theBotDoesNotShow("Siento mucho");
    assertThat(bot.profile(ADA).bereaved()).isFalse();
  }

  @Test
  void anExerciseIsGuidedStepByStep() {
    phone
        .sheWrites("pelvic tilt exercise")
        .sheTaps("Paso a paso")
        .theBotShows("Antes del primer paso")
        .sheTaps("3 meses")
        .theBotShows("Esta respuesta la tengo solo en inglés", "Cuántas veces", "Para si")
        .sheTaps("Siguiente")
        .theBotShows("paso 1 de", "Para si")
        .sheTaps("Más fácil")
        .theBotShows("Más fácil", "Para si")
        .sheTaps("Atrás")
        .theBotShows("paso 1 de");
  }

  @Test
  void whatSheEditsIsAnsweredAnewInItsPlace() {
    phone
        .sheWrites("how do I renew a passport")
        .theBotShows("No tengo respuesta para eso")
        .sheEditsHerLastMessage(HEAT)
        .theBotShows("Heat or ice")
        .messagesOfTheBotAre(1);
  }

  @Test
  void aFloodIsSlowedByOneKindLine() {
    for (int i = 0; i < 20; i++) {
      phone.sheWrites("/topics");
    }

    phone
        .sheWrites("/topics")
        .theBotShows("Son muchos mensajes a la vez")
        .sheWritesInVain("/topics")
        .sheWrites(EMERGENCY)
        .theBotShows("Llama ahora a tu número")
        .messagesOfTheBotAre(22);
  }

  @Test
  void aGroupReadsNothingPersonal() {
    bot.phone(GROUP, "es")
        .sheWritesInVain("¿qué tal?")
        .sheWrites("/me@mamaback_bot")
        .theBotShows("Eso es personal. Escríbeme en privado")
        .sheWrites("@mamaback_bot " + HEAT)
        .theBotShows("Heat or ice", "escríbeme en privado: toca mi nombre")
        .sheWrites("/tips@mamaback_bot 08:30 Madrid")
        .theBotShows("08:30")
        .messagesOfTheBotAre(3);
  }

  @Test
  void cardsAreOfferedInAnyChatAndAnEmergencyInThemIsANotice() {
    assertThat(cards("heat or ice").at("/0/title").asText()).startsWith("Heat or ice");
    assertThat(cards(EMERGENCY)).hasSize(1);
    assertThat(cards(EMERGENCY).at("/0/input_message_content/message_text").asText())
        .contains("Llama ahora a tu número");
  }

  private JsonNode cards(String words) {
    int before = bot.telegram().calls("answerInlineQuery").size();
    ObjectNode update = JsonMapper.builder().build().createObjectNode();
    ObjectNode query = update.putObject("inline_query");
    query.put("id", "q" + before).put("query", words).put("offset", "");
    ObjectNode from = query.putObject("from").put("id", ADA.value()).put("is_bot", false);
    from.put("first_name", "Ada").put("language_code", "es");
    bot.telegram().updates().add(update);
    await(() -> bot.telegram().calls("answerInlineQuery").size() > before);
    return bot.telegram().calls("answerInlineQuery").getLast().body().path("results");
  }
}
