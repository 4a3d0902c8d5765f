package dev.plumbline.backtests.learning;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
    ByteBuffer row = row(columns.length * Float.BYTES);
    try (DataOutputStream out = open(file, "<f4", "(" + rows + ", " + columns.length + ")")) {
      for (int i = 0; i < rows; i++) {
        row.clear();
        for (double[] column : columns) {
          row.putFloat((float) column[i]);
        }
        out.write(row.array());
      }
    }
  }

  /// Writes columns of numbers as rows of doubles.
  static void doubles(Path file, double[][] columns, int rows) throws IOException {
    ByteBuffer row = row(columns.length * Double.BYTES);
    try (DataOutputStream out = open(file, "<f8", "(" + rows + ", " + columns.length + ")")) {
      for (int i = 0; i < rows; i++) {
        row.clear();
        for (double[] column : columns) {
          row.putDouble(column[i]);
        }
        out.write(row.array());
      }
    }
  }

  /// Writes whole numbers.
  static void longs(Path file, long[] values) throws IOException {
    ByteBuffer row = row(Long.BYTES);
    try (DataOutputStream out = open(file, "<i8", "(" + values.length + ",)")) {
      for (long value : values) {
        row.clear();
        out.write(row.putLong(value).array());
      }
    }
  }

  private static ByteBuffer row(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
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
    out.write(row(Short.BYTES).putShort((short) header.length()).array());
    out.write(header.toString().getBytes(StandardCharsets.US_ASCII));
    return out;
  }
}
