/// Alpaca; knows the SDK and the libraries that talk to it.
module dev.plumbline.alpaca {
  requires transitive dev.plumbline.sdk;
  requires transitive com.fasterxml.jackson.databind;
  requires transitive okhttp3;
  requires com.github.benmanes.caffeine;

  exports dev.plumbline.alpaca.broker;
  exports dev.plumbline.alpaca.journal;
  exports dev.plumbline.alpaca.market;
  exports dev.plumbline.alpaca.rest;
  exports dev.plumbline.alpaca.trading;
}
