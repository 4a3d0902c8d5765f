package dev.plumbline.sdk.order;

/// How far the processing of an order request has come, with LEAN's name.
public enum OrderRequestStatus {
  /// Not looked at yet.
  UNPROCESSED("Unprocessed"),
  /// Accepted and on its way.
  PROCESSING("Processing"),
  /// Carried out.
  PROCESSED("Processed"),
  /// Refused; the response says why.
  ERROR("Error");

  private final String text;

  OrderRequestStatus(String text) {
    this.text = text;
  }

  /// LEAN's name, such as `Processed`.
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
