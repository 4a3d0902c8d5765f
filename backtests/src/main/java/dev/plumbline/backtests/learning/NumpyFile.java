package dev.plumbline.backtests.learning;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes arrays as numpy reads them, row by row.
///
/// Source: numpy, `numpy.lib.format`, version 1.0.
final class NumpyFile {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final int ALIGNMENT = 64;
  private static final int FIXED = 10;

  private NumpyFile() {}

  /// Writes columns of numbers as rows of floats.
  static void floats(Path file, double[][] columns, int rows) throws IOException {
    try (DataOutputStream out = open(file, "<f4", "(" + rows + ", " + columns.length + ")")) {
      for (int i = 0; i < rows; i++) {
        for (double[] column : columns) {
          out.writeInt(Integer.reverseBytes(Float.floatToRawIntBits((float) column[i])));
        }
      }
    }
  }

  /// Writes columns of numbers as rows of doubles.
  static void doubles(Path file, double[][] columns, int rows) throws IOException {
    try (DataOutputStream out = open(file, "<f8", "(" + rows + ", " + columns.length + ")")) {
      for (int i = 0; i < rows; i++) {
        for (double[] column : columns) {
          out.writeLong(Long.reverseBytes(Double.doubleToRawLongBits(column[i])));
        }
      }
    }
  }

  /// Writes whole numbers.
  static void longs(Path file, long[] values) throws IOException {
    try (DataOutputStream out = open(file, "<i8", "(" + values.length + ",)")) {
      for (long value : values) {
        out.writeLong(Long.reverseBytes(value));
      }
    }
  }

  private static DataOutputStream open(Path file, String type, String shape) throws IOException {
    StringBuilder header = new StringBuilder();
    header.append("{'descr': '").append(type).append("', 'fortran_order': False, 'shape': ");
    header.append(shape).append(", }");
    while ((FIXED + header.length() + 1) % ALIGNMENT != 0) {
      header.append(' ');
    }
    header.append('\n');
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    out.write(MAGIC);
    out.writeShort(Short.reverseBytes((short) header.length()));
    out.write(header.toString().getBytes(StandardCharsets.US_ASCII));
    return out;
  }
}
