package mamaback.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Smalltalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small talk as shipped. A cry for help that gets a friendly line is a danger missed. */
class ShippedSmalltalkTest {
  private static final Smalltalks FINDER = finder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "goodbye my love",
        "goodbye everyone",
        "goodbye for the last time",
        "thank you and goodbye forever",
        "this is the last time I write",
        "good night, I won't wake up",
        "going to sleep now forever",
        "I have to go now for good",
        "I love you all, goodbye",
        "take care of my baby for me",
        "it doesn't matter anymore",
        "nothing matters",
        "I'm done",
        "I give up",
        "I hate my life",
        "I hate myself",
        "no one cares",
        "is it getting better",
        "will it get better",
        "I hope it gets better",
        "will it be better if I rest?",
        "am I pain free at last",
        "it is right?",
        "is it true?",
        "is that true",
        "is it correct",
        "are there tests",
        "is this a test",
        "who is right",
        "who can do it?",
        "ok?",
        "I never slept well",
        "when should i call my midwife",
        "should i call my doctor",
        "what should i tell my doctor",
        "how do i book an appointment with a physio",
        "can he hold the baby",
        "can you see diastasis on a scan",
        "what did i do to my back",
        "i told you i had a c section",
        "i want to talk to a doctor about my back",
        "tell me what to do for my back",
        "goodbye love",
        "😭😭 my back",
        "sorry, I can't do this anymore",
        "hello I can't feel my foot",
        "I strained back",
        "my back again",
        "hola me duele la espalda",
      })
  void isNoSmalltalk(String text) {
    assertThat(FINDER.find(text, "en")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Goodbye!, goodbye",
    "ok thanks bye, goodbye",
    "good night, good-night",
    "that was really useful, thanks",
    "thank you kindly, thanks",
    "are you real?, are-you-human",
    "is a person reading this, are-you-human",
    "are you a midwife?, are-you-a-doctor",
    "this bot sucks, anger",
    "you are dumb, anger",
    "Здравствуйте, other-language",
    "hola, spanish",
    "hablas español?, spanish",
    "change my language to spanish, spanish",
    "do you speak german?, other-language",
    "नमस्ते, other-language",
    "can i ask you something, before-a-question",
    "what do you mean?, unclear-answer",
    "is this free, is-it-free",
    "what time is it, other-errands",
    "that's not it, no",
    "thats not it, no",
    "it is not right, no",
    "haha no, no",
    "no thank you, no",
    "it's getting better, good-news",
    "my back is better today, good-news",
    "it's not getting better, bad-news",
    "my back is not better today, bad-news",
    "my back isnt better today, bad-news",
    "it's not really getting better, bad-news",
    "that exercise did not help, bad-news",
    "that didn't help, bad-news",
    "its not working, bad-news",
    "worse today, bad-news",
    "it will not get better, bad-news",
    "not helpful, anger",
    "no thanks to you, anger",
    "helpful, thanks",
    "helo, greeting",
    "help, help",
    "help me please, help",
    "not ok, not-well",
    "I am not ok, not-well",
    "not fine, not-well",
    "can you call my midwife, can-you-contact",
    "call an ambulance, call-an-ambulance",
    "can you check, can-you-look",
    "book me an appointment, can-you-contact",
    "tell my doctor, can-you-contact",
    "can i send you a photo of my scar, can-you-look",
    "can you look at my x ray, can-you-look",
    "send me a video of the cat cow, can-you-show",
    "remind me at 5pm, can-you-remind",
    "will you remember this tomorrow?, do-you-remember",
    "can you save my pain diary, do-you-remember",
    "what did i tell you, do-you-remember",
    "can he read this?, who-can-read",
    "talk to me on whatsapp, other-places",
    "i want to talk to a real person, wants-human",
    "stop giving me the same answer, same-again",
    "ffs just tell me what to do, just-tell-me",
    "is it my fault?, not-your-fault",
    "i'm so stupid, not-your-fault",
    "did i do something wrong?, not-your-fault",
    "thanks x, thanks",
    "thanks hun x, thanks",
    "thanks love, thanks",
    "ty 💕, thanks",
    "ty so much 🙏💕, thanks",
    "thanks bot you're a star, thanks",
    "cheers mate, thanks",
    "'aw thanks, that''s kind', thanks",
    "good night xx, good-night",
    "ok night x, good-night",
    "ur the best, affection",
    "😩, sad-sign",
    "😭😭, sad-sign",
    "ok 😭, sad-sign",
    "ok thanks i'll try it tonight, ok",
    "one more question, before-a-question",
    "'ok cool, one more thing', before-a-question",
  })
  void isSmalltalk(String text, String kind) {
    assertThat(FINDER.find(text, "en").map(Smalltalk::id)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "si, yes",
    "sí, yes",
    "no, no",
    "gracias, thanks",
    "muchas gracias!, thanks",
    "adiós, goodbye",
    "ayuda, help",
    "¿es mi culpa?, not-your-fault",
    "thanks x, thanks",
    "no mejora, bad-news",
  })
  void isAnsweredInSpanish(String text, String kind) {
    assertThat(FINDER.find(text, "es"))
        .hasValueSatisfying(
            found -> {
              assertThat(found.id()).isEqualTo(kind);
              assertThat(found.language()).isEqualTo("es");
            });
    assertThat(FINDER.find("si", "en")).isEmpty();
  }

  @Test
  void everyPhraseIsOfItsKind() {
    assertThat(knowledge().smalltalk())
        .allSatisfy(
            kind -> {
              assertThat(kind.alone())
                  .allSatisfy(
                      text -> assertThat(FINDER.find(text, kind.language())).contains(kind));
              assertThat(kind.phrases())
                  .allSatisfy(text -> assertThat(FINDER.find(text, kind.language())).isPresent());
            });
  }

  private static Smalltalks finder() {
    KnowledgeBase knowledge = knowledge();
    return new Smalltalks(knowledge.smalltalk(), new TextReader(knowledge.lexicon()));
  }

  private static KnowledgeBase knowledge() {
    try {
      return KnowledgeLoader.load(Path.of("knowledge"));
    } catch (KnowledgeException e) {
      throw new AssertionError(e);
    }
  }
}
