package mamaback.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How far each kind of evidence, and all of it together, can be trusted. */
record Trust(Fusion fusion, Confidence confidence) {
  void write(DataOutputStream out) throws IOException {
    fusion.write(out);
    confidence.write(out);
  }

  static Trust read(DataInputStream in) throws IOException {
    return new Trust(Fusion.read(in), Confidence.read(in));
  }
}
