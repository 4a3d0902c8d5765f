package dev.plumbline.strategies.feature;

/// The highest of the last values, found again only when it has left the window.
final class Highest {
  private final Window window;
  private double highest = Double.NaN;
  private int age;

  Highest(int size) {
    window = new Window(size);
  }

  void add(double value) {
    window.add(value);
    age++;
    if (value >= highest) {
      highest = value;
      age = 0;
    } else if (age >= window.size() || !(value < highest)) {
      find();
    }
  }

  boolean isFull() {
    return window.isFull();
  }

  /// NaN where one of the values is.
  double value() {
    return highest;
  }

  private void find() {
    int known = window.known();
    highest = window.back(0);
    age = 0;
    for (int i = 1; i < known; i++) {
      double value = window.back(i);
      if (value > highest) {
        age = i;
      }
      highest = Math.max(highest, value);
    }
  }
}
