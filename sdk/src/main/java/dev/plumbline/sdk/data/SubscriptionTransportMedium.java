package dev.plumbline.sdk.data;

/// How the data that an author's type names is reached.
public enum SubscriptionTransportMedium {
  /// A file; a path that is not absolute starts in the data folder.
  LOCAL_FILE,
  /// A file of another machine; no run over the past reads one.
  REMOTE_FILE,
  /// An answer of another machine; no run over the past asks for one.
  REST,
  /// An entry of the algorithm's object store.
  OBJECT_STORE
}
