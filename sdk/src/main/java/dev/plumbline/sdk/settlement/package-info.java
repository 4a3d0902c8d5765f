/// The stock settlement models: when the money of a fill is there.
package dev.plumbline.sdk.settlement;
