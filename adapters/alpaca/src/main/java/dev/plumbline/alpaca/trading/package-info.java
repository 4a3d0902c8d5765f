/// Alpaca's trading calls and its stream of trade updates.
package dev.plumbline.alpaca.trading;
