/// Algorithms that put a live run through its paces.
package dev.plumbline.algorithms.live;
