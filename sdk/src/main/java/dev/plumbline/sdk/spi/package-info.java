/// Ports: what the engine needs from the outside and adapters give.
package dev.plumbline.sdk.spi;
