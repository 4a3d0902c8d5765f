/// Keeps accounts, orders and the clock of the paper broker in a file across its end, expected or
/// not.
package dev.plumbline.alpacasim.state;
