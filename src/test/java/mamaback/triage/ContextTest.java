package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import mamaback.knowledge.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the words around a sign change it: clinical brief 3.3, in sentences of our own. */
class ContextTest {
  private final Triage triage = Rules.triage();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # denied
          INFO | I have no fever
          INFO | I don't have a temperature
          INFO | my legs are not numb
          INFO | without any chest pain
          INFO | no chest pain or trouble breathing
          INFO | I don't think I have a fever
          INFO | no fever, chest pain or blurred vision
          # denied behind the sign
          INFO | chest pain? no
          INFO | Chest pain? Nope. My back is just stiff
          INFO | chest pain - none, fever - none
          INFO | numb between the legs?? not at all
          INFO | fever no, chest pain no, only a stiff back
          INFO | chest pain I don't have
          INFO | blurred vision? no, thank god
          INFO | dolor de pecho no tengo
          INFO | fiebre no, dolor en el pecho tampoco
          INFO | ¿fiebre? no. ¿dolor en el pecho? no
          # a denial of something else, or a tag
          EMERGENCY | chest pain no better
          EMERGENCY | my chest hurts and I can't breathe, no?
          EMERGENCY | chest pain, no one believes me
          EMERGENCY | chest pain no sleep
          EMERGENCY | I can't feel my legs, no
          EMERGENCY | numb between the legs? no idea why but yes
          EMERGENCY | no puedo respirar
          EMERGENCY | dolor en el pecho, no tengo aire
          EMERGENCY | me duele el pecho y no puedo respirar
          EMERGENCY | no siento las piernas, no puedo caminar
          # the denial is the sign
          EMERGENCY | baby won't feed since this morning. she is slurring her words
          EMERGENCY | I can't feel my legs
          EMERGENCY | no feeling between my legs
          EMERGENCY | can't move my legs
          # mixed
          EMERGENCY | no fever but both legs are numb
          EMERGENCY | not bleeding much, just soaked three pads in an hour
          EMERGENCY | no fever just no feeling between my legs
          EMERGENCY | I didn't sleep my chest hurts and I can't breathe
          EMERGENCY | no fever, my legs are numb, should I rest or walk?
          # one complaint is denied, another follows without a comma
          EMERGENCY | no fever numb between my legs since this morning
          EMERGENCY | not bleeding cant breathe
          INFO | no fever chills cough
          INFO | no pain in my chest
          # of two in one denial
          INFO | my calf isnt red or swollen
          INFO | my legs arent numb or weak
          # what shows that a sign is harmless stands beside it
          EMERGENCY | cant take a deep breath and my chest hurts
          URGENT | fever 39 since my bath
          EMERGENCY | suicidal, lost my job last year
          EMERGENCY | scar is ok but numb between my legs
          # something else was long ago
          EMERGENCY | numb between the legs, had the epidural 3 months ago
          EMERGENCY | chest pain, had covid two months ago
          INFO | chest pain, that was two years ago
          # a question, and then her own
          EMERGENCY | can sciatica make you numb between the legs? mine is
          URGENT | what to do if I cant pee after the catheter
          # "stopped" of the baby
          EMERGENCY | I shook him hard until he stopped
          # a denied denial: one step less
          URGENT | it's not that I don't have chest pain
          URGENT | can't say I'm not numb between the legs
          # over
          INFO | in labour I had a fever
          INFO | I had numbness between the legs when I was pregnant
          INFO | I was numb between the legs after the epidural but it wore off
          INFO | last pregnancy I had a blood clot
          INFO | chest pain two years ago
          # in the last days, or going on
          EMERGENCY | since the epidural my legs are numb
          EMERGENCY | yesterday I fainted
          URGENT | had a fever of 39 last night
          EMERGENCY | the numbness between my legs went away but it came back
          EMERGENCY | in labour it was fine but now I have no feeling between my legs
          EMERGENCY | 3 weeks after my first birth and I can't feel my legs
          EMERGENCY | when I was changing him both my legs went numb
          # asked in general
          INFO | what are the signs of cauda equina
          INFO | how would I know if my scar is infected
          INFO | how do I know if I have a blood clot
          INFO | what if I get a fever of 39?
          INFO | can it cause paralysis?
          INFO | can women hemorrhage weeks after birth?
          INFO | is numbness between the legs dangerous?
          INFO | could an epidural cause blurred vision
          # but it is hers
          EMERGENCY | what are the signs of nerve damage, I can't feel my legs
          EMERGENCY | is numbness between the legs dangerous? because mine is numb and I have numbness between my legs
          EMERGENCY | is numbness between my legs dangerous?
          EMERGENCY | what is this numbness between my legs
          EMERGENCY | what are these huge clots coming out
          EMERGENCY | I had to book the doctor, I have chest pain and can't breathe
          EMERGENCY | is it normal to be numb down there?
          EMERGENCY | is it normal that I have no feeling between my legs
          # hedged
          EMERGENCY | maybe a bit numb between the legs I think
          # a woman whom she writes for
          EMERGENCY | my wife can't feel her legs
          EMERGENCY | asking for my sister, she can't feel her legs
          EMERGENCY | my friend had a baby last week and can't feel her legs
          EMERGENCY | my sister has a fever of 39 and shivers a week after birth
          # somebody else, before
          INFO | my mum had a blood clot
          INFO | my friend had a blood clot
          INFO | my aunt had breast cancer
          # being seen
          INFO | I'm in A&E with chest pain
          INFO | I had chest pain, doctor checked and all fine
          EMERGENCY | I'm in A&E, the numbness between my legs is getting worse
          EMERGENCY | midwife checked my stitches last week. I can't feel my legs
          """)
  void readsTheWordsAround(Level level, String text) {
    assertThat(triage.assess(text, Situation.UNKNOWN).level()).as(text).isEqualTo(level);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NONE | baby fell asleep, my back is killing me
          NONE | he had a good feed, she is weak for cuddles
          NONE | my back aches like hell, I am dead on my feet
          """)
  void leavesHarmlessWordsAlone(Level level, String text) {
    assertThat(triage.assess(text, Situation.UNKNOWN).level()).as(text).isEqualTo(level);
  }
}
