package mamaback.app;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mamaback.broadcast.Audience;
import mamaback.broadcast.Broadcasts;
import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.conversation.NewsPage;
import mamaback.knowledge.Wording;

/** Lets operators write to many, by a command. Thread-safe. */
final class BroadcastDesk implements AdminGate.Desk {
  private static final Pattern COMMAND = Pattern.compile("/broadcast(?:\\s+(.*))?", Pattern.DOTALL);

  /** The language of a preview for all. */
  private static final String ENGLISH = "en";

  private final Writing writing;
  private final BroadcastPages pages;

  BroadcastDesk(Writing writing, Wording wording) {
    this.writing = writing;
    this.pages = new BroadcastPages(wording);
  }

  /** What a desk writes with. */
  record Writing(Broadcasts broadcasts, NewsPage page) {}

  @Override
  public Optional<OutgoingMessage> answer(IncomingEvent event) {
    return switch (event) {
      case IncomingEvent.Message message -> command(message.text());
      case IncomingEvent.ButtonPress press -> tapped(press.data());
      case IncomingEvent.Attachment ignored -> Optional.empty();
      case IncomingEvent.Location ignored -> Optional.empty();
    };
  }

  private Optional<OutgoingMessage> command(String text) {
    Matcher matcher = COMMAND.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(matcher.group(1) == null ? last() : draft(matcher.group(1)));
  }

  private OutgoingMessage last() {
    return writing
        .broadcasts()
        .findLast()
        .map(progress -> pages.progress(progress, Placement.NEW_MESSAGE))
        .orElseGet(pages::help);
  }

  private OutgoingMessage draft(String words) {
    Optional<BroadcastOrder> order = BroadcastOrder.read(words);
    Optional<OutgoingMessage> shown =
        order.flatMap(one -> writing.page().message(one.content(), one.language().orElse(ENGLISH)));
    if (order.isEmpty() || shown.isEmpty()) {
      return pages.help();
    }
    Audience audience =
        new Audience(
            order.get().language(),
            order.get().weeks(),
            writing.page().reach(order.get().content()));
    Broadcasts broadcasts = writing.broadcasts();
    return pages.preview(
        broadcasts.draft(order.get().content(), audience),
        shown.get(),
        broadcasts.countReceivers(audience));
  }

  private Optional<OutgoingMessage> tapped(String data) {
    if (data.startsWith(BroadcastPages.SEND)) {
      String id = data.substring(BroadcastPages.SEND.length());
      // A second tap, or one on an old draft, starts nothing and shows where it stands.
      writing.broadcasts().start(id);
      return progress(id);
    }
    if (data.startsWith(BroadcastPages.STOP)) {
      String id = data.substring(BroadcastPages.STOP.length());
      writing.broadcasts().cancel(id);
      return progress(id);
    }
    return data.startsWith(BroadcastPages.LOOK)
        ? progress(data.substring(BroadcastPages.LOOK.length()))
        : Optional.empty();
  }

  private Optional<OutgoingMessage> progress(String id) {
    return writing
        .broadcasts()
        .find(id)
        .map(progress -> pages.progress(progress, Placement.IN_PLACE));
  }
}
