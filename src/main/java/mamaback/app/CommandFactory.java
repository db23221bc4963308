package mamaback.app;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands, handing the program to those that ask for it. */
final class CommandFactory implements CommandLine.IFactory {
  private final Program program;

  CommandFactory(Program program) {
    this.program = program;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Program.class) {
        return type.cast(constructor.newInstance(program));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
