package mamaback.telegram;

import java.util.List;
import mamaback.chat.InlineCard;
import mamaback.chat.Sender;
import mamaback.chat.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;

/** Answers what is typed behind the bot's name in any chat with cards to share. */
final class InlineAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(InlineAnswers.class);

  /** Short, since cards follow what she told and what the knowledge became. */
  private static final int CACHE_SECONDS = 10;

  private final BotApi api;
  private final Reception reception;

  InlineAnswers(BotApi api, Reception reception) {
    this.api = api;
    this.reception = reception;
  }

  /** Never throws. */
  void answer(InlineQuery query) {
    try {
      Sender sender = EventReader.sender(query.getFrom(), Sender.Place.GROUP);
      List<InlineQueryResultArticle> articles =
          reception.responder().cards(query.getQuery(), sender).stream()
              .map(InlineAnswers::article)
              .toList();
      api.call(
          AnswerInlineQuery.builder()
              .inlineQueryId(query.getId())
              .results(articles)
              .isPersonal(true)
              .cacheTime(CACHE_SECONDS)
              .build());
    } catch (RuntimeException e) {
      LOG.error("no cards were found: {}", Trouble.of(e));
    }
  }

  private static InlineQueryResultArticle article(InlineCard card) {
    InputTextMessageContent content =
        InputTextMessageContent.builder()
            .messageText(HtmlRenderer.render(card.text()).getFirst())
            .parseMode(Requests.HTML)
            .linkPreviewOptions(Requests.NO_PREVIEW)
            .build();
    return InlineQueryResultArticle.builder()
        .id(card.id())
        .title(card.title())
        .description(card.description())
        .inputMessageContent(content)
        .build();
  }
}
