/// Insights: what a strategy expects of a security, for how long, and how right it was.
package dev.plumbline.sdk.insight;
