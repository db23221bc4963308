package mamaback.conversation;

import java.net.URI;
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
import mamaback.profile.Applicability;
import mamaback.text.Block;
import mamaback.text.RichText;
import mamaback.text.Span;

/** Lays an entry out for a reader: what fits her is shown, what does not is left out. */
final class AnswerLayout {
  private static final int MOST_RELATED = 3;

  private final KnowledgeBase knowledge;
  private final QuestionBack questionBack;
  private final FirstYear firstYear;

  AnswerLayout(KnowledgeBase knowledge, QuestionBack questionBack, FirstYear firstYear) {
    this.knowledge = knowledge;
    this.questionBack = questionBack;
    this.firstYear = firstYear;
  }

  /** The short answer with its buttons, and the question that it raises, where there is one. */
  OutgoingMessage answer(Turn turn, Entry entry) {
    OutgoingMessage answer = answerAlone(turn, entry);
    return questionBack
        .about(turn, entry)
        .map(
            asked -> {
              List<List<Button>> rows = new ArrayList<>(answer.rows());
              rows.add(1, asked.buttons());
              return answer.with(answer.text().then(asked.text()), rows);
            })
        .orElse(answer);
  }

  /** The short answer with its buttons. */
  OutgoingMessage answerAlone(Turn turn, Entry entry) {
    RichText text = summary(turn, entry).then(firstYear.note(turn));
    return new OutgoingMessage(text, buttons(turn, entry), Placement.NEW_MESSAGE);
  }

  /** Title, short answer and what she has to take note of. */
  RichText summary(Turn turn, Entry entry) {
    Entry shown = inHerLanguage(turn, entry);
    RichText title = RichText.bold(shown.title());
    return Tact.of(turn, shown, title)
        .then(language(turn, shown))
        .then(fitness(turn, shown))
        .then(Tact.of(turn, shown, shown.summary()))
        .then(Tact.of(turn, shown, cautions(turn, shown)));
  }

  OutgoingMessage details(Turn turn, Entry entry) {
    RichText text =
        summary(turn, entry).then(Tact.of(turn, entry, inHerLanguage(turn, entry).details()));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(
        List.of(
            new Action.ShowSources(entry.id()).button(turn.wording().label(Line.BUTTON_SOURCES))));
    rows.addAll(related(turn, entry));
    rows.add(FeedbackDesk.buttons(turn.wording(), entry.id()));
    return new OutgoingMessage(text, rows, Placement.IN_PLACE);
  }

  OutgoingMessage sources(Turn turn, Entry entry) {
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

  /** The buttons under a short answer. */
  List<List<Button>> buttons(Turn turn, Entry entry) {
    List<Button> first = new ArrayList<>();
    if (!entry.details().isEmpty()) {
      first.add(new Action.ShowDetails(entry.id()).button(turn.wording().label(Line.BUTTON_MORE)));
    }
    first.add(new Action.ShowSources(entry.id()).button(turn.wording().label(Line.BUTTON_SOURCES)));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(first);
    Exercises.button(turn, entry).ifPresent(guide -> rows.add(List.of(guide)));
    rows.addAll(related(turn, entry));
    rows.add(FeedbackDesk.buttons(turn.wording(), entry.id()));
    return rows;
  }

  private List<List<Button>> related(Turn turn, Entry entry) {
    return entry.related().stream()
        .flatMap(id -> knowledge.findEntry(id).stream())
        .filter(other -> Tact.mayBeNamed(turn, other))
        .limit(MOST_RELATED)
        .map(other -> List.of(new Action.ShowEntry(other.id()).button(other.title())))
        .toList();
  }

  private Entry inHerLanguage(Turn turn, Entry entry) {
    return knowledge.findTranslation(entry, turn.speech().language()).orElse(entry);
  }

  /** Says so where the answer is in another language than the talk. */
  private RichText language(Turn turn, Entry entry) {
    String hers = turn.speech().language();
    boolean isHers =
        hers.equals(knowledge.speech().language())
            || knowledge.findTranslation(entry, hers).isPresent();
    return isHers ? RichText.EMPTY : turn.wording().text(Line.IN_ENGLISH);
  }

  private RichText fitness(Turn turn, Entry entry) {
    return applicability(turn, entry.applies()) == Applicability.NO
        ? turn.wording().text(Line.NOT_FOR_YOU)
        : RichText.EMPTY;
  }

  private RichText cautions(Turn turn, Entry entry) {
    List<List<Span>> fitting =
        entry.cautions().stream()
            .filter(caution -> applicability(turn, caution.when()) != Applicability.NO)
            .map(Caution::text)
            .map(text -> List.of(Span.plain(text)))
            .toList();
    return fitting.isEmpty()
        ? RichText.EMPTY
        : turn.wording().text(Line.CAUTION).then(new RichText(List.of(new Block.Bullets(fitting))));
  }

  private Applicability applicability(Turn turn, Condition condition) {
    return Applicability.of(condition, turn.profile(), turn.today());
  }

  private RichText review(Turn turn, Optional<Review> review) {
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
