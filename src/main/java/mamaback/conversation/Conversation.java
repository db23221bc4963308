package mamaback.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.chat.Responder;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.knowledge.Smalltalk;
import mamaback.profile.Profile;
import mamaback.profile.Profiles;
import mamaback.profile.Records;
import mamaback.search.AnswerFinder;
import mamaback.search.Context;
import mamaback.search.SearchResult;
import mamaback.text.RichText;
import mamaback.triage.Situation;
import mamaback.triage.Triage;
import mamaback.triage.Verdict;

/**
 * Turns one event into one reply. Triage sees every text first, as it was written; only then is it
 * looked at as a command, small talk or a question. Thread-safe.
 */
public final class Conversation implements Responder {
  private final KnowledgeBase knowledge;
  private final Triage triage;
  private final AnswerFinder finder;
  private final Profiles profiles;
  private final ChatMemory memory;
  private final Clock clock;
  private final Warnings warnings;
  private final SignTopics signTopics;
  private final Pages pages;
  private final AnswerLayout layout;
  private final QuestionReply questionReply;

  public Conversation(Mind mind, Records records, ChatMemory memory, Clock clock) {
    this.knowledge = mind.knowledge();
    this.triage = mind.triage();
    this.finder = mind.finder();
    this.warnings = new Warnings(mind.notices(), knowledge.wording(), memory);
    this.signTopics = new SignTopics(knowledge.redFlags().flags());
    this.profiles = records.profiles();
    this.memory = memory;
    this.clock = clock;
    this.pages = new Pages(knowledge);
    this.layout = new AnswerLayout(knowledge, clock);
    this.questionReply = new QuestionReply(knowledge, layout, pages);
  }

  @Override
  public OutgoingMessage respond(IncomingEvent event) {
    return reply(event).message();
  }

  @Override
  public OutgoingMessage apology() {
    return OutgoingMessage.of(knowledge.wording().text(Line.APOLOGY));
  }

  /** What the bot makes of {@code event}. */
  public Reply reply(IncomingEvent event) {
    return switch (event) {
      case IncomingEvent.Message(var chat, var text) -> toText(chat, text);
      case IncomingEvent.Attachment(var chat, var caption) -> toAttachment(chat, caption);
      case IncomingEvent.ButtonPress(var chat, var data) -> toButton(chat, data);
    };
  }

  private Reply toText(ChatId chat, String text) {
    Verdict verdict = assess(chat, text);
    if (text.isBlank()) {
      OutgoingMessage message = pages.withTopics(Line.EMPTY_MESSAGE);
      return new Reply.ToQuestion(verdict, new SearchResult.NotFound(List.of()), message);
    }
    if (text.startsWith("/")) {
      return page(chat, verdict, toCommand(text));
    }
    Optional<Smalltalk> smalltalk =
        verdict instanceof Verdict.Clear ? finder.smalltalk(text) : Optional.empty();
    if (smalltalk.isPresent()) {
      OutgoingMessage message = OutgoingMessage.of(RichText.of(smalltalk.get().reply()));
      return new Reply.ToSmalltalk(
          verdict, finder.find(text), warnings.reminded(chat, verdict, message));
    }
    return toQuestion(chat, text, verdict);
  }

  private Reply toQuestion(ChatId chat, String text, Verdict verdict) {
    Context context = new Context(memory.topic(chat), signTopics.of(verdict));
    SearchResult result = finder.find(text, context);
    if (result instanceof SearchResult.Found(var candidates, var ignored)) {
      memory.noteTopic(chat, candidates.getFirst().entry().id());
    }
    OutgoingMessage message =
        questionReply.message(verdict, notice(chat, verdict), result, profiles.profile(chat));
    return new Reply.ToQuestion(verdict, result, warnings.reminded(chat, verdict, message));
  }

  /** Commands may carry the bot's name, as in {@code /help@mamaback_bot}, and words after it. */
  private OutgoingMessage toCommand(String text) {
    String name = text.substring(1).split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT);
    return pages.command(name).orElseGet(() -> pages.withTopics(Line.UNKNOWN_COMMAND));
  }

  private Reply toAttachment(ChatId chat, String caption) {
    return page(chat, assess(chat, caption), pages.withTopics(Line.ATTACHMENT));
  }

  private Reply toButton(ChatId chat, String data) {
    OutgoingMessage message =
        Action.read(data)
            .flatMap(action -> toAction(chat, action))
            .orElseGet(() -> pages.withTopics(Line.GONE));
    return page(chat, new Verdict.Clear(), message);
  }

  private Optional<OutgoingMessage> toAction(ChatId chat, Action action) {
    Profile profile = profiles.profile(chat);
    return switch (action) {
      case Action.ShowEntry(var id) -> knowledge.findEntry(id).map(e -> opened(chat, e, profile));
      case Action.ShowDetails(var id) ->
          knowledge.findEntry(id).map(entry -> layout.details(entry, profile));
      case Action.ShowSources(var id) -> knowledge.findEntry(id).map(layout::sources);
      case Action.ShowGroups() -> Optional.of(pages.groups(Placement.IN_PLACE));
      case Action.ShowGroup(var id) -> pages.group(id);
      case Action.Seen() -> {
        memory.noteSeen(chat);
        yield Optional.of(OutgoingMessage.of(knowledge.wording().text(Line.GOOD_TO_HEAR)));
      }
    };
  }

  private OutgoingMessage opened(ChatId chat, Entry entry, Profile profile) {
    memory.noteTopic(chat, entry.id());
    return new OutgoingMessage(
        layout.summary(entry, profile), layout.buttons(entry), Placement.NEW_MESSAGE);
  }

  private Verdict assess(ChatId chat, String text) {
    Verdict verdict = triage.assess(text, situation(chat));
    memory.noteMessage(chat, text);
    return verdict;
  }

  private Situation situation(ChatId chat) {
    Profile profile = profiles.profile(chat);
    return new Situation(
        weeks(chat),
        profile.epidural().orElse(false),
        profile.birth().filter(BirthType.C_SECTION::equals).isPresent(),
        profile.pregnant(),
        memory.messages(chat));
  }

  /** A page that no question led to; an emergency in the words that did stands alone. */
  private Reply page(ChatId chat, Verdict verdict, OutgoingMessage page) {
    RichText notice = notice(chat, verdict);
    OutgoingMessage message =
        verdict.level() == Level.EMERGENCY
            ? OutgoingMessage.of(notice)
            : new OutgoingMessage(notice.then(page.text()), page.rows(), page.placement());
    return new Reply.Page(verdict, warnings.reminded(chat, verdict, message));
  }

  private RichText notice(ChatId chat, Verdict verdict) {
    return warnings.notice(verdict, weeks(chat));
  }

  private OptionalInt weeks(ChatId chat) {
    return profiles.profile(chat).weeksSinceBirth(LocalDate.now(clock));
  }
}
