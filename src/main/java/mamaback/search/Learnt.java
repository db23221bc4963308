package mamaback.search;

import static mamaback.learning.Fingerprint.section;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lexicon;
import mamaback.learning.Fingerprint;
import mamaback.learning.Lesson;
import mamaback.learning.Notation;
import mamaback.text.PlainText;
import org.apache.lucene.util.Version;

/** All that the search learns from texts and needs no text for afterwards. */
record Learnt(Spelling spelling, Matcher matcher, Trust trust) {
  private static final Notation<Learnt> NOTATION =
      new Notation<>() {
        @Override
        public void write(Learnt learnt, DataOutputStream out) throws IOException {
          learnt.spelling.write(out);
          learnt.matcher.write(out);
          learnt.trust.write(out);
        }

        @Override
        public Learnt read(DataInputStream in) throws IOException {
          return new Learnt(Spelling.read(in), Matcher.read(in), Trust.read(in));
        }
      };

  /** The lesson that {@code entries} and {@code lexicon} teach. */
  static Lesson<Learnt> lesson(List<Entry> entries, Lexicon lexicon) {
    Stream<String> texts =
        Stream.of(
                Stream.of(Version.LATEST.toString()),
                section("same", lexicon.same(), group -> texts("group", group)),
                section("general", lexicon.general(), group -> texts("group", group)),
                section("entries", entries, Learnt::texts),
                section(
                    "elsewhere", lexicon.elsewhere(), each -> texts("questions", each.questions())))
            .flatMap(each -> each);
    return new Lesson<>(
        "answers", Fingerprint.of(texts), () -> learn(entries, lexicon, Set.of()), NOTATION);
  }

  private static Stream<String> texts(Entry entry) {
    return Stream.of(
            Stream.of(entry.id(), entry.title()),
            texts("questions", entry.questions()),
            texts("missed", entry.missed()),
            texts("related", entry.related()),
            Stream.of(PlainText.of(entry.summary()), PlainText.of(entry.details())))
        .flatMap(each -> each);
  }

  private static Stream<String> texts(String name, List<String> list) {
    return section(name, list, Stream::of);
  }

  /** Learns from {@code entries} and {@code lexicon}, and leaves out {@code without}. */
  static Learnt learn(List<Entry> entries, Lexicon lexicon, Set<Part> without) {
    TextReader reader = new TextReader(lexicon);
    List<Subject> subjects = Subjects.of(entries, lexicon.elsewhere(), reader);
    return new Learnt(
        without.contains(Part.SPELLING)
            ? new Spelling(Set.of(), List.of())
            : Vocabulary.spelling(subjects, lexicon, reader),
        Matcher.of(subjects, without),
        Rehearsal.on(subjects, without));
  }
}
