package mamaback.conversation;

import java.time.Clock;
import java.util.List;
import mamaback.knowledge.Cues;
import mamaback.knowledge.KnowledgeBase;
import mamaback.profile.Records;

/** Puts the parts of a conversation together. */
final class Assembly {
  private final Turns turns;
  private final Telling telling;
  private final Themes themes;
  private final Talk talk;
  private final PassingFacts facts;
  private final GuideTalk guideTalk;
  private final Assessor assessor;

  Assembly(Mind mind, Kept kept, ChatMemory memory, Clock clock) {
    Records records = kept.records();
    KnowledgeBase knowledge = mind.knowledge();
    List<Cues> cues = knowledge.cues();
    CueFinders finders = new CueFinders(knowledge);
    NoteBook notes = new NoteBook(records.notes(), clock);
    this.turns = new Turns(mind, records.profiles(), memory, clock);
    Freshness freshness = new Freshness(records.profiles(), clock);
    this.telling = new Telling(records.profiles(), turns, freshness, memory);
    ZoneChoices zones = new ZoneChoices(mind.countries(), clock);
    Choices choices = new Choices(mind.countries(), zones, knowledge.languages());
    Circumstances circumstances = new Circumstances(knowledge.circumstances(), finders, memory);
    this.facts = new PassingFacts(cues, finders, memory);
    AnswerText text = new AnswerText(knowledge, circumstances);
    AnswerLayout layout =
        new AnswerLayout(knowledge, text, new QuestionBack(choices, freshness, memory), memory);
    TipTalk tipTalk = TipTalk.of(kept, mind, memory, clock);
    Pages pages = new Pages(knowledge);
    this.themes =
        new Themes(
            pages,
            new Answers(knowledge, layout, notes, telling),
            new Warnings(mind, notes, memory),
            new Welcome(pages, choices, telling, memory),
            new ProfilePages(choices, telling, memory),
            new FeedbackDesk(records.mail(), memory, clock),
            new UnansweredQuestions(records, memory, clock),
            new PrivacyDesk(kept, memory, turns),
            new Exercises(knowledge, choices, telling, notes),
            new Visit(memory),
            tipTalk.desk(),
            tipTalk.place(),
            tipTalk.channel());
    this.assessor = new Assessor(mind, new Remembrance(finders), themes.warnings(), memory);
    this.guideTalk =
        new GuideTalk(cues.stream().map(Cues::unable).toList(), themes.exercises(), memory);
    Disclosures disclosures =
        new Disclosures(
            knowledge, finders, new Disclosures.InPassing(circumstances, facts), telling, notes);
    QuestionTalk.Layouts layouts =
        new QuestionTalk.Layouts(
            new QuestionReply(layout, pages), new ModifiedAnswers(knowledge, layout));
    QuestionTalk questions = new QuestionTalk(mind, notes, themes, disclosures, layouts);
    this.talk = new Talk(mind.finder(), themes, disclosures, questions);
  }

  Turns turns() {
    return turns;
  }

  Telling telling() {
    return telling;
  }

  Themes themes() {
    return themes;
  }

  PassingFacts facts() {
    return facts;
  }

  GuideTalk guideTalk() {
    return guideTalk;
  }

  Assessor assessor() {
    return assessor;
  }

  Talk talk() {
    return talk;
  }
}
