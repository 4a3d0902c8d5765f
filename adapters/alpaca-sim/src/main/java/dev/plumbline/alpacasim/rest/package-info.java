/// Alpaca's HTTP interface: what is asked, what is answered, in its fields and formats.
package dev.plumbline.alpacasim.rest;
