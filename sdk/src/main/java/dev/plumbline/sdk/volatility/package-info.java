/// The stock volatility models: how much the price of a security moves.
///
/// The model that knows nothing is [dev.plumbline.sdk.security.VolatilityModel#NULL]. Source: LEAN
/// `Common/Securities/Volatility`.
package dev.plumbline.sdk.volatility;
