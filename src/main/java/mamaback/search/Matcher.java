package mamaback.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;

/** Weighs a text against all subjects by every kind of evidence. Immutable and thread-safe. */
final class Matcher {
  private final int subjects;
  private final Optional<WordingModel> model;
  private final List<FieldScores> fields;
  private final Set<Part> without;

  private Matcher(
      int subjects, Optional<WordingModel> model, List<FieldScores> fields, Set<Part> without) {
    this.without = without;
    this.subjects = subjects;
    this.model = model;
    this.fields = fields;
  }

  /** Learns from {@code subjects}, and leaves out {@code without}. */
  static Matcher of(List<Subject> subjects, Set<Part> without) {
    ForkJoinTask<List<FieldScores>> fields =
        ForkJoinTask.adapt(() -> AnswerIndex.scores(subjects)).fork();
    Optional<WordingModel> model = WordingModel.learn(subjects, without);
    return new Matcher(subjects.size(), model, fields.join(), without);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(subjects);
    out.writeBoolean(model.isPresent());
    if (model.isPresent()) {
      model.get().write(out);
    }
    for (FieldScores field : fields) {
      field.write(out);
    }
  }

  static Matcher read(DataInputStream in) throws IOException {
    int subjects = in.readInt();
    Optional<WordingModel> model =
        in.readBoolean() ? Optional.of(WordingModel.read(in)) : Optional.empty();
    List<FieldScores> fields = new ArrayList<>();
    for (int i = 0; i < AnswerIndex.FIELDS.size(); i++) {
      fields.add(FieldScores.read(in));
    }
    return new Matcher(subjects, model, fields, Set.of());
  }

  /** How much a stem tells: its rarity among the wordings of the subjects. */
  double telling(String stem) {
    return fields.getFirst().idf(stem);
  }

  /** How much a concept tells. */
  double conceptTelling(String concept) {
    return fields.get(1).idf(concept);
  }

  /**
   * Whether {@code stem} is less at home in the wordings of the first {@code answered} subjects
   * than in those of the others, or in neither.
   */
  boolean isStrange(String stem, int answered) {
    double ours = fields.getFirst().frequency(stem, 0, answered);
    double others = fields.getFirst().frequency(stem, answered, subjects);
    return others * answered >= ours * (subjects - answered);
  }

  Evidence evidence(Reading text) {
    Set<String> stems = new LinkedHashSet<>(text.stems());
    Set<String> terms = new LinkedHashSet<>(text.terms());
    FieldScores wordings = fields.get(0);
    FieldScores concepts = fields.get(1);
    double stemLength = wordings.idfs(stems);
    double conceptLength = concepts.idfs(text.concepts());
    List<double[]> scores = new ArrayList<>();
    scores.add(model.map(learned -> learned.scores(text)).orElseGet(() -> new double[subjects]));
    scores.add(wordings.scores(stems, stemLength));
    // One concept among many strange words must not look like a full match.
    scores.add(concepts.scores(text.concepts(), stemLength + conceptLength));
    for (FieldScores field : fields.subList(2, fields.size())) {
      scores.add(field.scores(terms, field.idfs(terms)));
    }
    return new Evidence(scores.toArray(double[][]::new)).without(without);
  }
}
