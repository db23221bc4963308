package mamaback.tips;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import mamaback.chat.Broadcaster;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;

/** Lets everything work until one step of one message, be it a tip or a letter; then it dies. */
public final class Dying {
  private final Step step;
  private final int fatal;
  private final Runnable death;
  private final AtomicInteger begun = new AtomicInteger();

  /**
   * @param fatal the number of the message that is the last
   */
  public Dying(Step step, int fatal, Runnable death) {
    this.step = step;
    this.fatal = fatal;
    this.death = death;
  }

  /** Where an instance may die. */
  public enum Step {
    CLAIMED,
    BEGUN,
    SENT,
    ENDED
  }

  /** The book {@code real}, in which messages are noted by "begin" and "end". */
  public <T> T book(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, values) -> {
              if (method.getName().equals("begin")) {
                begun.incrementAndGet();
                dieAt(Step.CLAIMED);
              }
              Object result = result(method, real, values);
              if (method.getName().equals("begin")) {
                dieAt(Step.BEGUN);
              } else if (method.getName().equals("end")) {
                dieAt(Step.ENDED);
              }
              return result;
            }));
  }

  private static Object result(Method method, Object real, Object... values) throws Throwable {
    try {
      return method.invoke(real, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  public Broadcaster phone(Broadcaster real) {
    return (ChatId chat, OutgoingMessage message, Broadcaster.Sound sound) -> {
      Delivery delivery = real.send(chat, message, sound);
      dieAt(Step.SENT);
      return delivery;
    };
  }

  private void dieAt(Step reached) {
    if (reached == step && begun.get() >= fatal) {
      death.run();
    }
  }
}
