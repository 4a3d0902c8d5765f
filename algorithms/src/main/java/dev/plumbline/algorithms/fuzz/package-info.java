/// Random but reproducible trading, for comparison with LEAN order by order.
///
/// Every draw comes from xorshift64*, so that LEAN's twin of each algorithm draws the same numbers.
/// The seed is the parameter `seed`.
package dev.plumbline.algorithms.fuzz;
