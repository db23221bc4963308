package mamaback.conversation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Line;
import mamaback.knowledge.Review;
import mamaback.knowledge.Source;
import mamaback.text.Block;
import mamaback.text.RichText;
import mamaback.text.Span;

/** Shows where an answer comes from and who reviewed it. */
final class SourcesPage {
  private SourcesPage() {}

  static OutgoingMessage of(Turn turn, Entry entry) {
    List<List<Span>> items =
        entry.sources().stream().map(source -> List.of(Span.plain(written(source)))).toList();
    RichText text =
        turn.wording()
            .text(Line.SOURCES)
            .then(new RichText(List.of(new Block.Bullets(items))))
            .then(review(turn, entry.review()));
    Button back = new Action.ShowDetails(entry.id()).button(turn.wording().label(Line.BUTTON_BACK));
    return new OutgoingMessage(text, List.of(List.of(back)), Placement.IN_PLACE);
  }

  private static RichText review(Turn turn, Optional<Review> review) {
    return review
        .map(
            done ->
                turn.wording()
                    .text(
                        Line.REVIEWED,
                        Map.of("by", done.by(), "role", done.role(), "on", done.on().toString())))
        .orElseGet(() -> turn.wording().text(Line.NO_REVIEW));
  }

  private static String written(Source source) {
    String name = source.title() + ", " + source.publisher();
    return source.url().map(URI::toString).map(url -> name + ", " + url).orElse(name);
  }
}
