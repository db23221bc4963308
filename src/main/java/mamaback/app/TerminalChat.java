package mamaback.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;

/** One chat with the bot in a terminal: a line is a message, a number taps a button. */
final class TerminalChat {
  private static final ChatId CHAT = new ChatId(1);

  private final Program program;
  private final Responder responder;
  private List<Button> buttons = List.of();

  TerminalChat(Program program, Responder responder) {
    this.program = program;
    this.responder = responder;
  }

  /**
   * Talks until the input ends.
   *
   * @throws IOException if the input fails
   */
  void run() throws IOException {
    program.err().println("Type a message, or the number of a button. End with Ctrl-D.");
    show(responder.respond(new IncomingEvent.Message(CHAT, "/start")));
    InputLines lines = new InputLines(program.in());
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      show(reply(event(line.get())));
    }
  }

  private OutgoingMessage reply(IncomingEvent event) {
    try {
      return responder.respond(event);
    } catch (RuntimeException e) {
      return responder.apology();
    }
  }

  private IncomingEvent event(String line) {
    return tapped(line)
        .<IncomingEvent>map(button -> new IncomingEvent.ButtonPress(CHAT, button.data()))
        .orElseGet(() -> new IncomingEvent.Message(CHAT, line));
  }

  private Optional<Button> tapped(String line) {
    try {
      int number = Integer.parseInt(line.strip());
      return number >= 1 && number <= buttons.size()
          ? Optional.of(buttons.get(number - 1))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void show(OutgoingMessage message) {
    buttons = Terminal.buttons(message);
    program.out().println("\n" + Terminal.shown(message) + "\n");
    program.out().print("> ");
    program.out().flush();
  }
}
