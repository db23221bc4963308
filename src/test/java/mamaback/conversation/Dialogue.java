package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Attachment;
import mamaback.chat.Button;
import mamaback.chat.ChatId;
import mamaback.chat.Coordinates;
import mamaback.chat.IncomingEvent;
import mamaback.chat.InlineCard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Sender;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.profile.Records;
import mamaback.search.SearchResult;
import mamaback.text.PlainText;
import mamaback.tips.MemoryTips;
import mamaback.tips.Subscription;
import mamaback.triage.Verdict;

/** A talk with the real bot on its real knowledge, read like a script. */
final class Dialogue {
  private static final Mind MIND = RealMind.get();

  private final ChatId chat = new ChatId(7);
  private Sender sender = Sender.LOCAL;
  private Instant now = Instant.parse("2026-11-20T03:00:00Z");
  private final Records records = Records.inMemory();
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final MemoryTips tips = new MemoryTips(clock);
  private final ChatMemory memory = new ChatMemory(clock);
  private final Conversation conversation =
      new Conversation(MIND, new Kept(records, tips.records()), memory, clock);
  private List<List<Button>> rows = List.of();
  private List<List<Button>> swapped = List.of();
  private Reply last = new Reply.Page(new Verdict.Clear(), conversation.apology());

  Dialogue knowing(Profile told) {
    records.profiles().keep(chat, told);
    return this;
  }

  /** Her messenger speaks {@code language}. */
  Dialogue inLanguage(String language) {
    sender = new Sender(Optional.of(language), Sender.Place.PRIVATE);
    return this;
  }

  Dialogue inAGroup() {
    sender = new Sender(Optional.empty(), Sender.Place.GROUP);
    return this;
  }

  Dialogue asAdminOfAGroup() {
    sender = new Sender(Optional.empty(), Sender.Place.GROUP).with(() -> true);
    return this;
  }

  Dialogue inAGroupAs(long person) {
    sender =
        new Sender(
            Optional.empty(), Sender.Place.GROUP, () -> false, Optional.of(new ChatId(person)));
    return this;
  }

  Dialogue inAChannel() {
    sender = new Sender(Optional.empty(), Sender.Place.CHANNEL).with(() -> true);
    return this;
  }

  Dialogue inTelegram() {
    sender = new Sender(Optional.empty(), Sender.Place.PRIVATE);
    return this;
  }

  List<InlineCard> cards(String query) {
    return conversation.cards(query, sender);
  }

  Dialogue preferring(Preferences preferred) {
    records.profiles().keep(chat, preferred);
    return this;
  }

  Dialogue sheWrites(String text) {
    return happens(new IncomingEvent.Message(chat, text, sender));
  }

  /** The buttons change as in her messenger; a message without text is none. */
  private Dialogue happens(IncomingEvent event) {
    List<List<Button>> tapped = rows;
    last = conversation.reply(event);
    OutgoingMessage message = last.message();
    swapped = message.swap().map(swap -> swap.in(tapped)).orElse(tapped);
    boolean isOnlySwap = message.text().isEmpty() && message.swap().isPresent();
    rows = isOnlySwap ? swapped : message.rows();
    return this;
  }

  Dialogue sheSendsAPicture(String caption) {
    return happens(new IncomingEvent.Attachment(chat, caption, sender));
  }

  Dialogue sheIsAt(Coordinates place) {
    return happens(new IncomingEvent.Location(chat, place, sender));
  }

  Dialogue sheTaps(String label) {
    Button button =
        buttons().stream()
            .filter(each -> each.label().equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + label + " in " + labels()));
    return sheTapsOld(button.data());
  }

  Dialogue sheTapsTheFirst() {
    return sheTapsOld(buttons().getFirst().data());
  }

  /** A button of any message, perhaps one from long ago. */
  Dialogue sheTapsOld(String data) {
    return happens(new IncomingEvent.ButtonPress(chat, data, sender));
  }

  Dialogue after(Duration time) {
    now = now.plus(time);
    return this;
  }

  Dialogue theBotSays(String... parts) {
    assertThat(text()).contains(parts);
    return this;
  }

  Dialogue theBotSays(Line line) {
    return theBotSays(said(line));
  }

  Dialogue theBotDoesNotSay(Line line) {
    assertThat(text()).doesNotContain(said(line));
    return this;
  }

  Dialogue theBotDoesNotSay(String part) {
    assertThat(text()).doesNotContain(part);
    return this;
  }

  Dialogue theBotOffers(String... labels) {
    assertThat(labels()).contains(labels);
    return this;
  }

  Dialogue theBotOffersNot(String label) {
    assertThat(labels()).doesNotContain(label);
    return this;
  }

  /** What stands below the message whose button she tapped. */
  Dialogue theTappedMessageOffers(String... labels) {
    assertThat(swapped.stream().flatMap(List::stream).map(Button::label)).contains(labels);
    return this;
  }

  Dialogue theTappedMessageOffersNot(String label) {
    assertThat(swapped.stream().flatMap(List::stream).map(Button::label)).doesNotContain(label);
    return this;
  }

  Dialogue theBotSaysNothing() {
    assertThat(text()).isEmpty();
    return this;
  }

  Dialogue theBotOffersAtMost(int buttons) {
    assertThat(labels()).hasSizeLessThanOrEqualTo(buttons);
    return this;
  }

  Dialogue theBotOffersNothing() {
    assertThat(labels()).isEmpty();
    return this;
  }

  Dialogue theTextStartsWith(String part) {
    assertThat(text()).startsWith(part);
    return this;
  }

  Dialogue theMessageIs(OutgoingMessage.Placement placement) {
    assertThat(last.message().placement()).isEqualTo(placement);
    return this;
  }

  /** What is kept of her. */
  Profile profile() {
    return records.profiles().profile(chat);
  }

  Preferences preferences() {
    return records.profiles().preferences(chat);
  }

  Turn turn() {
    return new Turn(
        chat,
        sender,
        profile(),
        preferences(),
        knowledge().speech(),
        Optional.empty(),
        LocalDate.ofInstant(now, ZoneOffset.UTC),
        Told.NOTHING);
  }

  Attachment attachment() {
    return last.message().attachment().orElseThrow();
  }

  ChatMemory memory() {
    return memory;
  }

  Records records() {
    return records;
  }

  /** The tips that she gets, if any. */
  Optional<Subscription> tips() {
    return tips.find(chat);
  }

  Reply reply() {
    return last;
  }

  SearchResult result() {
    return last.result();
  }

  String text() {
    return PlainText.of(last.message().text());
  }

  static KnowledgeBase knowledge() {
    return MIND.knowledge();
  }

  static String said(Line line) {
    return PlainText.of(MIND.knowledge().wording().text(line));
  }

  private List<String> labels() {
    return buttons().stream().map(Button::label).toList();
  }

  private List<Button> buttons() {
    return rows.stream().flatMap(List::stream).toList();
  }
}
