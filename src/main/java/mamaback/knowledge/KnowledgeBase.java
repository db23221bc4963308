package mamaback.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the bot knows in one language, checked as a whole. Immutable. */
public final class KnowledgeBase {
  private final List<Group> groups;
  private final List<Entry> entries;
  private final List<Tip> tips;
  private final List<Smalltalk> smalltalk;
  private final Speech speech;
  private final Lexicon lexicon;
  private final RedFlagRules redFlags;
  private final List<Circumstance> circumstances;
  private final Map<String, Translation> translations;
  private final Map<String, Entry> entriesById;

  KnowledgeBase(
      List<Group> groups,
      List<Entry> entries,
      List<Tip> tips,
      List<Smalltalk> smalltalk,
      Speech speech,
      Lexicon lexicon,
      RedFlagRules redFlags,
      List<Circumstance> circumstances,
      Map<String, Translation> translations) {
    this.groups = List.copyOf(groups);
    this.entries = List.copyOf(entries);
    this.tips = List.copyOf(tips);
    this.smalltalk = List.copyOf(smalltalk);
    TactWords words = tactWords(speech, translations.values());
    this.speech = speech.knowing(words);
    this.lexicon = lexicon;
    this.redFlags = redFlags;
    this.circumstances = List.copyOf(circumstances);
    this.translations =
        translations.values().stream()
            .map(translation -> translation.knowing(words))
            .collect(
                Collectors.toUnmodifiableMap(
                    translation -> translation.speech().language(), Function.identity()));
    this.entriesById =
        this.entries.stream().collect(Collectors.toUnmodifiableMap(Entry::id, Function.identity()));
  }

  /** Of all languages together: most answers are English, whatever else is said around them. */
  private static TactWords tactWords(Speech speech, Collection<Translation> translations) {
    return Stream.concat(Stream.of(speech), translations.stream().map(Translation::speech))
        .map(each -> each.wording().tactWords())
        .reduce(TactWords.NONE, TactWords::and);
  }

  /** In the order in which they are browsed. */
  public List<Group> groups() {
    return groups;
  }

  /** By group, then by title. */
  public List<Entry> entries() {
    return entries;
  }

  public List<Tip> tips() {
    return tips;
  }

  /** In all languages. */
  public List<Smalltalk> smalltalk() {
    return Stream.concat(
            smalltalk.stream(),
            translations.values().stream().flatMap(translation -> translation.smalltalk().stream()))
        .toList();
  }

  public Wording wording() {
    return speech.wording();
  }

  /** Tags of the languages in which the bot can speak. */
  public List<String> languages() {
    return Stream.concat(Stream.of(speech.language()), translations.keySet().stream().sorted())
        .toList();
  }

  /** How she tells of herself, in each language. */
  public List<Cues> cues() {
    return languages().stream().map(tag -> speech(tag).cues()).toList();
  }

  /** In the language of the entries. */
  public Speech speech() {
    return speech;
  }

  /** In {@code language}; that of the entries where it is not spoken. */
  public Speech speech(String language) {
    return Optional.ofNullable(translations.get(language)).map(Translation::speech).orElse(speech);
  }

  /** The translation of {@code entry}; empty where there is none. */
  public Optional<Entry> findTranslation(Entry entry, String language) {
    return Optional.ofNullable(translations.get(language))
        .map(translation -> translation.entries().get(entry.id()));
  }

  /** How {@code group} is called in {@code language}; as in the entries where it has no name. */
  public String title(Group group, String language) {
    return Optional.ofNullable(translations.get(language))
        .map(translation -> translation.groups().get(group.id()))
        .orElse(group.title());
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public RedFlagRules redFlags() {
    return redFlags;
  }

  /** What she may tell beyond her profile. */
  public List<Circumstance> circumstances() {
    return circumstances;
  }

  public Optional<Entry> findEntry(String id) {
    return Optional.ofNullable(entriesById.get(id));
  }

  public List<Entry> entriesOf(Group group) {
    return entries.stream().filter(entry -> entry.group().equals(group.id())).toList();
  }

  /** What people ask without any danger: of entries that no red flag leads to, and elsewhere. */
  public List<String> ordinaryQuestions() {
    return OrdinaryQuestions.of(entries, lexicon, redFlags);
  }
}
