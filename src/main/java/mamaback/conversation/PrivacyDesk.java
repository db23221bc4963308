package mamaback.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.Attachment;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Line;
import mamaback.profile.PersonalData;

/** Tells her what is kept, gives it to her, and deletes it. */
final class PrivacyDesk {
  private static final String ASK = "ask";
  private static final String FILE = "mamaback.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final PersonalData data;
  private final ChatMemory memory;
  private final Duration afterBlock;
  private final Turns turns;

  PrivacyDesk(Kept kept, ChatMemory memory, Turns turns) {
    this.data = kept.records().personalData();
    this.afterBlock = kept.afterBlock();
    this.memory = memory;
    this.turns = turns;
  }

  OutgoingMessage policy(Turn turn) {
    boolean keeps = turn.preferences().mayKeepQuestions().orElse(false);
    Button change =
        keeps
            ? new Action.KeepQuestions(Telling.NO)
                .button(turn.wording().label(Line.BUTTON_KEEP_NONE))
            : new Action.KeepQuestions(Telling.YES)
                .button(turn.wording().label(Line.BUTTON_KEEP_QUESTIONS));
    return new OutgoingMessage(
        turn.wording().text(Line.PRIVACY, Map.of("days", Long.toString(afterBlock.toDays()))),
        List.of(
            List.of(change),
            List.of(new Action.Export().button(turn.wording().label(Line.BUTTON_EXPORT))),
            List.of(new Action.Forget(ASK).button(turn.wording().label(Line.BUTTON_FORGET)))),
        Placement.NEW_MESSAGE);
  }

  OutgoingMessage export(Turn turn) {
    return OutgoingMessage.of(turn.wording().text(Line.EXPORT))
        .attaching(new Attachment(FILE, json(turn)));
  }

  /** Asks once before anything is deleted. */
  OutgoingMessage ask(Turn turn) {
    return new OutgoingMessage(
        turn.wording().text(Line.FORGET_ASK),
        List.of(
            List.of(
                new Action.Forget(Telling.YES).button(turn.wording().label(Line.BUTTON_DELETE)),
                new Action.Forget(Telling.NO).button(turn.wording().label(Line.BUTTON_KEEP)))),
        Placement.NEW_MESSAGE);
  }

  /** Her answer; empty where it is none. */
  Optional<OutgoingMessage> forget(Turn turn, String choice) {
    return switch (choice) {
      case ASK -> Optional.of(ask(turn));
      case Telling.YES -> {
        data.erase(turn.chat());
        memory.forget(turn.chat());
        yield Optional.of(inPlace(turns.again(turn), Line.FORGOTTEN));
      }
      case Telling.NO -> Optional.of(inPlace(turn, Line.NOT_FORGOTTEN));
      default -> Optional.empty();
    };
  }

  private static OutgoingMessage inPlace(Turn turn, Line line) {
    return new OutgoingMessage(turn.wording().text(line), List.of(), Placement.IN_PLACE);
  }

  private String json(Turn turn) {
    try {
      return JSON.writeValueAsString(data.export(turn.chat()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts, numbers, lists and maps can always be written", e);
    }
  }
}
