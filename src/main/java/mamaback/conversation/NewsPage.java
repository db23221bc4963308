package mamaback.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.broadcast.Audience.Reach;
import mamaback.broadcast.Content;
import mamaback.broadcast.LetterLayout;
import mamaback.chat.ChatId;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Entry;
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

  public NewsPage(KnowledgeBase knowledge, Profiles profiles) {
    this.knowledge = knowledge;
    this.profiles = profiles;
  }

  @Override
  public Optional<OutgoingMessage> message(Content content, ChatId chat) {
    if (profiles.profile(chat).bereaved() && reach(content) == Reach.NOT_BEREAVED) {
      return Optional.empty();
    }
    return message(content, profiles.preferences(chat).language().orElse(Turns.ENGLISH));
  }

  /** As who speaks {@code language} reads it. */
  public Optional<OutgoingMessage> message(Content content, String language) {
    return switch (content) {
      case Content.Words(var text) ->
          Optional.of(OutgoingMessage.of(paragraphs(text)))
              .filter(message -> !message.text().isEmpty());
      case Content.Topic(var id) -> knowledge.findEntry(id).map(entry -> message(entry, language));
    };
  }

  /**
   * Who may get it: not who lost a baby, where any of it speaks of babies (clinical brief, 6.3).
   */
  public Reach reach(Content content) {
    String said =
        switch (content) {
          case Content.Words(var text) -> text;
          case Content.Topic(var id) -> knowledge.findEntry(id).map(NewsPage::all).orElse("");
        };
    boolean speaksOfBabies =
        knowledge.languages().stream()
            .map(language -> knowledge.speech(language).wording())
            .anyMatch(wording -> wording.speaksOfBabies(said));
    return speaksOfBabies ? Reach.NOT_BEREAVED : Reach.ALL;
  }

  private OutgoingMessage message(Entry entry, String language) {
    Wording wording = knowledge.speech(language).wording();
    String title = knowledge.findTranslation(entry, language).orElse(entry).title();
    return new OutgoingMessage(
        wording.text(Line.NEWS_TOPIC, Map.of("title", title)),
        List.of(List.of(new Action.ShowEntry(entry.id()).button(wording.label(Line.BUTTON_READ)))),
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

  private static String all(Entry entry) {
    return String.join(
        " ",
        Arrays.asList(entry.title(), PlainText.of(entry.summary()), PlainText.of(entry.details())));
  }
}
