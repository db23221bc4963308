package mamaback.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mamaback.broadcast.Audience.Reach;
import mamaback.broadcast.Content;
import mamaback.broadcast.LetterLayout;
import mamaback.broadcast.Posting;
import mamaback.chat.ChatId;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.profile.Profiles;
import mamaback.text.Block;
import mamaback.text.PlainText;
import mamaback.text.RichText;

/**
 * A message of the operator as she reads it. Of an answer it shows the title alone, with a button
 * to it: the answer is then laid out for her.
 */
public final class NewsPage implements LetterLayout {
  private final KnowledgeBase knowledge;
  private final Profiles profiles;
  private final AnswerNews answers;

  public NewsPage(KnowledgeBase knowledge, Profiles profiles, Clock clock) {
    this.knowledge = knowledge;
    this.profiles = profiles;
    this.answers = new AnswerNews(knowledge, profiles, clock);
  }

  @Override
  public Posting posting(Content content, ChatId chat) {
    if (content instanceof Content.Answer answer) {
      return answers.posting(answer, chat);
    }
    if (profiles.profile(chat).bereaved() && reach(content) == Reach.NOT_BEREAVED) {
      return new Posting.Drop();
    }
    return message(content, profiles.preferences(chat).language().orElse(Turns.ENGLISH))
        .<Posting>map(Posting.Send::new)
        .orElseGet(Posting.Drop::new);
  }

  /** As who speaks {@code language} reads it. */
  public Optional<OutgoingMessage> message(Content content, String language) {
    return switch (content) {
      case Content.Words(var text) ->
          Optional.of(OutgoingMessage.of(paragraphs(text)))
              .filter(message -> !message.text().isEmpty());
      case Content.Topic(var id) -> topic(id, language, Line.NEWS_TOPIC);
      case Content.Answer answer -> topic(answer.entry(), language, Line.NEWS_ANSWER);
    };
  }

  /**
   * Who may get it: not who lost a baby, where any of it speaks of babies (clinical brief, 6.3).
   */
  public Reach reach(Content content) {
    String said =
        switch (content) {
          case Content.Words(var text) -> text;
          case Content.Topic(var id) -> all(id);
          case Content.Answer answer -> all(answer.entry());
        };
    return knowledge.wording().speaksOfBabies(said) ? Reach.NOT_BEREAVED : Reach.ALL;
  }

  private Optional<OutgoingMessage> topic(String id, String language, Line line) {
    Wording wording = knowledge.speech(language).wording();
    return knowledge
        .findEntry(id)
        .map(entry -> knowledge.findTranslation(entry, language).orElse(entry).title())
        .map(title -> topic(id, wording, wording.text(line, Map.of("title", title))));
  }

  /** The title alone, with a button to what it is about. */
  static OutgoingMessage topic(String id, Wording wording, RichText said) {
    return new OutgoingMessage(
        said,
        List.of(List.of(new Action.ShowEntry(id).button(wording.label(Line.BUTTON_READ)))),
        Placement.NEW_MESSAGE);
  }

  private static RichText paragraphs(String text) {
    return new RichText(
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .<Block>map(Block.Paragraph::of)
            .toList());
  }

  private String all(String id) {
    return knowledge.findEntry(id).stream()
        .flatMap(
            entry ->
                Stream.of(
                    entry.title(), PlainText.of(entry.summary()), PlainText.of(entry.details())))
        .collect(Collectors.joining(" "));
  }
}
