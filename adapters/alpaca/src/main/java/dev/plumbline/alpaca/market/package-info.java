/// Alpaca's market data: history over REST, the present over the stream.
package dev.plumbline.alpaca.market;
