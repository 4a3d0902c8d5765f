package dev.plumbline.sdk.model;

import java.util.Map;
import java.util.TreeMap;

/// How good probabilities are.
public final class Scores {
  private static final double LEAST = 1e-15;

  private Scores() {}

  /// The figures of one probability a row against answers of 0 and 1: `rows`, `accuracy`,
  /// `log_loss`, `brier`, `auc` (0.5 where only one answer occurs).
  public static Map<String, Double> of(float[] probabilities, int[] labels) {
    double right = 0;
    double loss = 0;
    double brier = 0;
    for (int i = 0; i < labels.length; i++) {
      double p = Math.clamp(probabilities[i], LEAST, 1 - LEAST);
      right += p > 0.5 == (labels[i] == 1) ? 1 : 0;
      loss -= Math.log(labels[i] == 1 ? p : 1 - p);
      brier += (p - labels[i]) * (p - labels[i]);
    }
    Map<String, Double> figures = new TreeMap<>();
    figures.put("rows", (double) labels.length);
    figures.put("accuracy", right / labels.length);
    figures.put("log_loss", loss / labels.length);
    figures.put("brier", brier / labels.length);
    figures.put("auc", auc(probabilities, labels));
    return figures;
  }

  /// The chance that a yes has a greater probability than a no; ties count half.
  private static double auc(float[] probabilities, int[] labels) {
    Integer[] order = new Integer[labels.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    java.util.Arrays.sort(order, (a, b) -> Float.compare(probabilities[a], probabilities[b]));
    double ranks = 0;
    long yes = 0;
    int from = 0;
    while (from < order.length) {
      int to = from;
      long yesHere = 0;
      while (to < order.length && probabilities[order[to]] == probabilities[order[from]]) {
        yesHere += labels[order[to]];
        to++;
      }
      ranks += yesHere * (from + to + 1) / 2.0;
      yes += yesHere;
      from = to;
    }
    long no = labels.length - yes;
    return yes == 0 || no == 0 ? 0.5 : (ranks - yes * (yes + 1) / 2.0) / ((double) yes * no);
  }
}
