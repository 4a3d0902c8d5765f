package dev.plumbline.sdk.security;

/// A change of a [CashBook].
///
/// @param type what happened
/// @param cash the entry it happened to
public record CashBookUpdate(Type type, Cash cash) {
  /// What happened to the entry.
  public enum Type {
    /// It came into the book.
    ADDED,
    /// It left the book.
    REMOVED,
    /// Its amount or rate changed.
    UPDATED
  }
}
