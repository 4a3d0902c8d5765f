/// Stock slippage models: what the market moves against an order while it executes.
package dev.plumbline.sdk.slippage;
