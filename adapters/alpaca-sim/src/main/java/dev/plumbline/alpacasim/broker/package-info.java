/// The broker and its market in motion: clock, checks, orders' lives, fills.
package dev.plumbline.alpacasim.broker;
