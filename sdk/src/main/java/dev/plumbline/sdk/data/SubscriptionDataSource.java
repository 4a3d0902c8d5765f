package dev.plumbline.sdk.data;

/// Where the data of an author's type is found.
///
/// Two sources that are equal are read once, on the first day that names them.
///
/// @param source a path, `folder/file.zip#entry` for an entry of a zip, or a key of the object
///   store
/// @param transportMedium how it is reached
/// @param format how it is laid out
/// @param sort whether its data are brought in order of their end first
public record SubscriptionDataSource(
    String source, SubscriptionTransportMedium transportMedium, FileFormat format, boolean sort) {
  /// A text of lines in ascending order.
  public SubscriptionDataSource(String source, SubscriptionTransportMedium transportMedium) {
    this(source, transportMedium, FileFormat.CSV);
  }

  /// Data in ascending order.
  public SubscriptionDataSource(
      String source, SubscriptionTransportMedium transportMedium, FileFormat format) {
    this(source, transportMedium, format, false);
  }
}
