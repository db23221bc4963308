package mamaback.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Rows of numbers and texts as they are kept in a file: how many, then one after the other. */
public final class Rows {
  private Rows() {}

  /** Keeps {@code floats}. */
  public static void writeFloats(DataOutputStream out, float[] floats) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(floats.length * Float.BYTES);
    bytes.asFloatBuffer().put(floats);
    out.writeInt(floats.length);
    out.write(bytes.array());
  }

  /** What {@link #writeFloats} kept. */
  public static float[] readFloats(DataInputStream in) throws IOException {
    float[] floats = new float[in.readInt()];
    bytes(in, floats.length * Float.BYTES).asFloatBuffer().get(floats);
    return floats;
  }

  /** Keeps {@code ints}. */
  public static void writeInts(DataOutputStream out, int[] ints) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(ints.length * Integer.BYTES);
    bytes.asIntBuffer().put(ints);
    out.writeInt(ints.length);
    out.write(bytes.array());
  }

  /** What {@link #writeInts} kept. */
  public static int[] readInts(DataInputStream in) throws IOException {
    int[] ints = new int[in.readInt()];
    bytes(in, ints.length * Integer.BYTES).asIntBuffer().get(ints);
    return ints;
  }

  /** Keeps {@code longs}. */
  public static void writeLongs(DataOutputStream out, long[] longs) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(longs.length * Long.BYTES);
    bytes.asLongBuffer().put(longs);
    out.writeInt(longs.length);
    out.write(bytes.array());
  }

  /** What {@link #writeLongs} kept. */
  public static long[] readLongs(DataInputStream in) throws IOException {
    long[] longs = new long[in.readInt()];
    bytes(in, longs.length * Long.BYTES).asLongBuffer().get(longs);
    return longs;
  }

  /** Keeps {@code doubles}. */
  public static void writeDoubles(DataOutputStream out, double... doubles) throws IOException {
    out.writeInt(doubles.length);
    for (double each : doubles) {
      out.writeDouble(each);
    }
  }

  /** What {@link #writeDoubles} kept. */
  public static double[] readDoubles(DataInputStream in) throws IOException {
    double[] doubles = new double[in.readInt()];
    for (int i = 0; i < doubles.length; i++) {
      doubles[i] = in.readDouble();
    }
    return doubles;
  }

  /** Keeps {@code texts}, none of which is longer than 65,535 bytes. */
  public static void writeTexts(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  /** What {@link #writeTexts} kept. */
  public static List<String> readTexts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static ByteBuffer bytes(DataInputStream in, int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("the file ends in the middle of a row");
    }
    return ByteBuffer.wrap(bytes);
  }
}
