package dev.plumbline.strategies.feature;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Features bar by bar.
///
/// The inputs of a row are put in with [#set], then [#update] closes the row. An input that was not
/// set counts as missing. Prices, quotes and sizes that are missing keep their last value for as
/// many rows as the set allows and are unknown (NaN) after that; volumes and news are 0. Nothing is
/// allocated.
public final class FeatureStream {
  private static final int BLOCK = 256;

  private final FeatureSet set;
  private final MarketTimeZone zone;
  private final FeatureKernel[] kernels;
  private final boolean[] carried;
  private final double[] given;
  private final double[] row;
  private final int[] age;
  private final double[] values;
  private final int staleRows;
  private long lastNs = Long.MIN_VALUE;
  private long rows;

  FeatureStream(FeatureSet set, MarketTimeZone zone) {
    this.set = set;
    this.zone = zone;
    staleRows = set.staleRows();
    int inputs = set.inputs().size();
    carried = new boolean[inputs];
    for (int i = 0; i < inputs; i++) {
      carried[i] = set.inputs().get(i).field().isCarried();
    }
    given = new double[inputs];
    row = new double[inputs];
    age = new int[inputs];
    Arrays.fill(given, Double.NaN);
    Arrays.fill(row, Double.NaN);
    kernels = new FeatureKernel[set.features().size()];
    for (int i = 0; i < kernels.length; i++) {
      kernels[i] = set.features().get(i).kernel(set.places(i));
    }
    values = new double[kernels.length];
    Arrays.fill(values, Double.NaN);
  }

  /// The features it computes.
  public FeatureSet set() {
    return set;
  }

  /// Puts in a number of the row to come.
  ///
  /// @param input its place among [FeatureSet#inputs()]
  /// @param value the number; NaN for none. What is not finite counts as NaN
  public void set(int input, double value) {
    given[input] = value;
  }

  /// Closes the row and computes every feature.
  ///
  /// @param endNs the end of the row in UTC, nanoseconds; later than that of the row before
  /// @return whether every feature has a value
  /// @throws IllegalArgumentException if the row is not later than the one before
  public boolean update(long endNs) {
    if (endNs <= lastNs) {
      throw new IllegalArgumentException(
          "found a row that ends at "
              + Nanos.toText(endNs)
              + "Z after one at "
              + Nanos.toText(lastNs)
              + "Z, expected strictly ascending times");
    }
    lastNs = endNs;
    rows++;
    fill();
    long localNs = zone.toLocal(endNs);
    boolean complete = true;
    for (int i = 0; i < kernels.length; i++) {
      double value = kernels[i].next(localNs, row);
      boolean finite = Math.abs(value) <= Double.MAX_VALUE;
      values[i] = finite ? value : Double.NaN;
      complete &= finite;
    }
    return complete;
  }

  /// Computes the features of whole columns: some hundred rows of one feature after the other,
  /// because a kernel that runs on finds its numbers near by. The kernels see the same rows in the
  /// same order as from [#update].
  ///
  /// @param sources the inputs, a column each
  /// @param into takes the features, a column each
  void run(long[] endNs, double[][] sources, double[][] into) {
    double[][] block = new double[BLOCK][row.length];
    long[] localNs = new long[BLOCK];
    for (int from = 0; from < endNs.length; from += BLOCK) {
      int count = Math.min(BLOCK, endNs.length - from);
      for (int i = 0; i < count; i++) {
        for (int input = 0; input < row.length; input++) {
          given[input] = sources[input][from + i];
        }
        fill();
        System.arraycopy(row, 0, block[i], 0, row.length);
        localNs[i] = zone.toLocal(endNs[from + i]);
      }
      for (int k = 0; k < kernels.length; k++) {
        run(kernels[k], localNs, block, count, into[k], from);
      }
    }
  }

  private static void run(
      FeatureKernel kernel, long[] localNs, double[][] block, int count, double[] into, int from) {
    for (int i = 0; i < count; i++) {
      double value = kernel.next(localNs[i], block[i]);
      into[from + i] = Math.abs(value) <= Double.MAX_VALUE ? value : Double.NaN;
    }
  }

  private void fill() {
    for (int i = 0; i < row.length; i++) {
      double value = given[i];
      if (Math.abs(value) <= Double.MAX_VALUE) {
        row[i] = value;
        age[i] = 0;
      } else if (!carried[i]) {
        row[i] = 0;
      } else if (++age[i] > staleRows) {
        row[i] = Double.NaN;
      }
      given[i] = Double.NaN;
    }
  }

  /// A feature's value in the last row; NaN if it had none.
  public double value(int feature) {
    return values[feature];
  }

  /// The values of the last row, copied into an array.
  public void copyTo(double[] into) {
    System.arraycopy(values, 0, into, 0, values.length);
  }

  /// The values of the last row, copied into an array of floats as models read them.
  public void copyTo(float[] into, int from) {
    for (int i = 0; i < values.length; i++) {
      into[from + i] = (float) values[i];
    }
  }

  /// The names of the features that had no value in the last row.
  public List<String> missing() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        names.add(set.features().get(i).name());
      }
    }
    return names;
  }

  /// Whether so many rows were seen that no value depends on when the stream was started.
  public boolean isWarmedUp() {
    return rows >= set.warmUpRows();
  }
}
