package dev.plumbline.engine.feed;

/// The ticker under which a security's files are found on the day that a subscription has come to.
final class MappedTicker {
  private String value;

  MappedTicker(String value) {
    this.value = value;
  }

  String value() {
    return value;
  }

  void change(String ticker) {
    value = ticker;
  }
}
