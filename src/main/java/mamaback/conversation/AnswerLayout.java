package mamaback.conversation;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Caution;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.knowledge.Review;
import mamaback.knowledge.Source;
import mamaback.knowledge.Wording;
import mamaback.profile.Applicability;
import mamaback.profile.Profile;
import mamaback.text.Block;
import mamaback.text.RichText;
import mamaback.text.Span;

/** Lays an entry out for a reader: what fits her is shown, what does not is left out. */
final class AnswerLayout {
  private static final int MOST_RELATED = 3;

  private final KnowledgeBase knowledge;
  private final Clock clock;

  AnswerLayout(KnowledgeBase knowledge, Clock clock) {
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /** Title, short answer and what she has to take note of. */
  RichText summary(Entry entry, Profile profile) {
    return RichText.bold(entry.title())
        .then(fitness(entry, profile))
        .then(entry.summary())
        .then(cautions(entry, profile));
  }

  OutgoingMessage details(Entry entry, Profile profile) {
    RichText text = summary(entry, profile).then(entry.details());
    List<List<Button>> rows = new ArrayList<>();
    rows.add(List.of(new Action.ShowSources(entry.id()).button(label(Line.BUTTON_SOURCES))));
    rows.addAll(related(entry));
    return new OutgoingMessage(text, rows, Placement.IN_PLACE);
  }

  OutgoingMessage sources(Entry entry) {
    List<List<Span>> items =
        entry.sources().stream().map(source -> List.of(Span.plain(written(source)))).toList();
    RichText text =
        wording()
            .text(Line.SOURCES)
            .then(new RichText(List.of(new Block.Bullets(items))))
            .then(review(entry.review()));
    Button back = new Action.ShowDetails(entry.id()).button(label(Line.BUTTON_BACK));
    return new OutgoingMessage(text, List.of(List.of(back)), Placement.IN_PLACE);
  }

  /** The buttons under a short answer. */
  List<List<Button>> buttons(Entry entry) {
    List<Button> first = new ArrayList<>();
    if (!entry.details().isEmpty()) {
      first.add(new Action.ShowDetails(entry.id()).button(label(Line.BUTTON_MORE)));
    }
    first.add(new Action.ShowSources(entry.id()).button(label(Line.BUTTON_SOURCES)));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(first);
    rows.addAll(related(entry));
    return rows;
  }

  private List<List<Button>> related(Entry entry) {
    return entry.related().stream()
        .limit(MOST_RELATED)
        .flatMap(id -> knowledge.findEntry(id).stream())
        .map(other -> List.of(new Action.ShowEntry(other.id()).button(other.title())))
        .toList();
  }

  private RichText fitness(Entry entry, Profile profile) {
    return applicability(entry.applies(), profile) == Applicability.NO
        ? wording().text(Line.NOT_FOR_YOU)
        : RichText.EMPTY;
  }

  private RichText cautions(Entry entry, Profile profile) {
    List<List<Span>> fitting =
        entry.cautions().stream()
            .filter(caution -> applicability(caution.when(), profile) != Applicability.NO)
            .map(Caution::text)
            .map(text -> List.of(Span.plain(text)))
            .toList();
    return fitting.isEmpty()
        ? RichText.EMPTY
        : wording().text(Line.CAUTION).then(new RichText(List.of(new Block.Bullets(fitting))));
  }

  private Applicability applicability(Condition condition, Profile profile) {
    return Applicability.of(condition, profile, LocalDate.now(clock));
  }

  private RichText review(Optional<Review> review) {
    return review
        .map(
            done ->
                wording()
                    .text(
                        Line.REVIEWED,
                        Map.of("by", done.by(), "role", done.role(), "on", done.on().toString())))
        .orElseGet(() -> wording().text(Line.NO_REVIEW));
  }

  private static String written(Source source) {
    String name = source.title() + ", " + source.publisher();
    return source.url().map(URI::toString).map(url -> name + ", " + url).orElse(name);
  }

  private String label(Line line) {
    return wording().label(line);
  }

  private Wording wording() {
    return knowledge.wording();
  }
}
