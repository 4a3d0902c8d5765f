/// Calls over HTTP: credentials, rate limits, time limits, errors, and the careful reading of
/// answers.
package dev.plumbline.alpaca.rest;
