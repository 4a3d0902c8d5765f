package dev.plumbline.alpacasim.account;

import java.util.Locale;

/// The times that an order carries.
public enum Stamp {
  /// When it was made.
  CREATED,
  /// When it last changed.
  UPDATED,
  /// When it was sent.
  SUBMITTED,
  /// When it was filled as a whole.
  FILLED,
  /// When its time was over.
  EXPIRED,
  /// When it was canceled.
  CANCELED,
  /// When it was rejected.
  FAILED,
  /// When another took its place.
  REPLACED,
  /// When its cancel was asked for.
  CANCEL_REQUESTED;

  /// The member of an order that holds it.
  public String field() {
    return name().toLowerCase(Locale.ROOT) + "_at";
  }
}
