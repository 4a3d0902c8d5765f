/// Faults on demand: what goes wrong on the way between broker and customer.
package dev.plumbline.alpacasim.fault;
