package mamaback.conversation;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import mamaback.knowledge.Key;
import mamaback.profile.Feedback.Opinion;

/** Reads the data of buttons: a word, and after colons what it is about. */
final class ActionReader {
  private ActionReader() {}

  static Optional<Action> read(String data) {
    String[] parts = data.split(":", 2);
    return parts.length == 1 ? alone(data) : about(parts[0], parts[1]);
  }

  private static Optional<Action> alone(String word) {
    return switch (word) {
      case "groups" -> Optional.of(new Action.ShowGroups());
      case "thanks" -> Optional.of(new Action.Thanked());
      case "seen" -> Optional.of(new Action.Seen());
      case "me" -> Optional.of(new Action.ShowMe());
      case "export" -> Optional.of(new Action.Export());
      default -> Optional.empty();
    };
  }

  private static Optional<Action> about(String word, String what) {
    return switch (word) {
      case "entry" -> Optional.of(new Action.ShowEntry(what));
      case "more" -> Optional.of(new Action.ShowDetails(what));
      case "sources" -> Optional.of(new Action.ShowSources(what));
      case "group" -> Optional.of(new Action.ShowGroup(what));
      case "undo" -> takeBack(what);
      case "me" -> Fact.find(what).map(Action.ShowChoices::new);
      case "set" -> fact(what, rest -> new Action.Tell(rest.fact(), rest.value()));
      case "hi" -> fact(what, rest -> new Action.Introduce(rest.fact(), rest.value()));
      case "fit" -> fact(what, ActionReader::fit);
      case "rate" -> rate(what);
      case "do" -> pair(what, Action.DoExercise::new);
      case "easy" -> pair(what, Action.EasierExercise::new);
      case "go" -> fact(what, ActionReader::prepare);
      case "visit" -> Optional.of(new Action.EditVisit(what));
      case "keep" -> Optional.of(new Action.KeepQuestions(what));
      case "tell" -> Optional.of(new Action.TellWhenAnswered(what));
      case "tips" -> Optional.of(new Action.Tips(what));
      case "forget" -> Optional.of(new Action.Forget(what));
      default -> Optional.empty();
    };
  }

  /** A fact and what follows it. */
  private record Rest(Fact fact, String value) {}

  private static Optional<Action> fact(String what, Function<Rest, Action> action) {
    String[] parts = what.split(":", 2);
    return Fact.find(parts[0])
        .filter(fact -> parts.length == 2)
        .map(fact -> action.apply(new Rest(fact, parts[1])));
  }

  private static Optional<Action> takeBack(String what) {
    String[] facts = what.split(":", 2);
    Optional<Fact> again = facts.length == 2 ? Fact.find(facts[1]) : Optional.empty();
    return Fact.find(facts[0]).map(fact -> new Action.TakeBack(fact, again));
  }

  private static Action.Fit fit(Rest rest) {
    int colon = rest.value().indexOf(':');
    return new Action.Fit(
        rest.fact(),
        rest.value().substring(0, Math.max(0, colon)),
        rest.value().substring(colon + 1));
  }

  private static Action prepare(Rest rest) {
    Action.Fit parts = fit(rest);
    return new Action.PrepareExercise(parts.fact(), parts.value(), parts.id());
  }

  private static Optional<Action> pair(String what, BiFunction<String, String, Action> action) {
    String[] parts = what.split(":", 2);
    return parts.length == 2 ? Optional.of(action.apply(parts[0], parts[1])) : Optional.empty();
  }

  private static Optional<Action> rate(String what) {
    String[] parts = what.split(":", 2);
    return Key.find(Opinion.class, parts[0])
        .filter(opinion -> parts.length == 2)
        .map(opinion -> new Action.Rate(opinion, parts[1]));
  }
}
