/// The server on this machine: sockets, key pairs, rate limits, faults, control.
package dev.plumbline.alpacasim.server;
