/// LEAN's files; knows the SDK and the libraries that read them.
module dev.plumbline.lean {
  requires transitive dev.plumbline.sdk;
  requires com.fasterxml.jackson.core;
  requires org.apache.commons.csv;

  exports dev.plumbline.lean.cache;
  exports dev.plumbline.lean.data;
  exports dev.plumbline.lean.file;
  exports dev.plumbline.lean.reference;
  exports dev.plumbline.lean.result;
}
