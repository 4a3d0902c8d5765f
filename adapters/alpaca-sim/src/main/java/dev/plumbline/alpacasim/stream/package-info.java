/// Alpaca's streams: trade updates and market data, in JSON or MessagePack.
package dev.plumbline.alpacasim.stream;
