/// Brokerage models: which orders a brokerage takes, what it charges and lends, and the models that
/// securities get from it.
///
/// The models cover shares. Messages are LEAN's, so that refused orders compare.
package dev.plumbline.sdk.brokerage;
