/// A paper broker on this machine that speaks Alpaca's API; knows the SDK and the libraries that
/// carry its requests and streams.
@SuppressWarnings("requires-automatic") // MessagePack's library has no module descriptor
module dev.plumbline.alpacasim {
  requires transitive dev.plumbline.sdk;
  requires transitive com.fasterxml.jackson.databind;
  requires msgpack.core;
  requires org.eclipse.jetty.http;
  requires org.eclipse.jetty.server;
  requires org.eclipse.jetty.util;
  requires transitive org.eclipse.jetty.websocket.api;
  requires org.eclipse.jetty.websocket.server;

  exports dev.plumbline.alpacasim.account;
  exports dev.plumbline.alpacasim.broker;
  exports dev.plumbline.alpacasim.fault;
  exports dev.plumbline.alpacasim.market;
  exports dev.plumbline.alpacasim.rest;
  exports dev.plumbline.alpacasim.server;
  exports dev.plumbline.alpacasim.state;
  exports dev.plumbline.alpacasim.stream;
}
