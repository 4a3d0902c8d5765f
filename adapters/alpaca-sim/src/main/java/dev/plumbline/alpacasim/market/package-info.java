/// What is traded and when: the exchange's calendar, bars and quotes out of recordings or a seeded
/// generator, and corporate actions.
package dev.plumbline.alpacasim.market;
