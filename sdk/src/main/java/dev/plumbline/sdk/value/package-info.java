/// Values of the trade: exact decimal numbers.
package dev.plumbline.sdk.value;
