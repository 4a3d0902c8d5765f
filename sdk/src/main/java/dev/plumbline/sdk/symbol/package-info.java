/// Names of securities: types, markets, permanent identifiers in LEAN's text form, symbols and the
/// properties of a security's contract.
package dev.plumbline.sdk.symbol;
