package mamaback.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Writes something that was learnt, so that reading gives one that does exactly the same. */
public interface Notation<T> {
  /** Writes {@code learnt}. */
  void write(T learnt, DataOutputStream out) throws IOException;

  /** Reads what {@link #write} wrote. */
  T read(DataInputStream in) throws IOException;
}
