/// Whether what a model sees has changed since it was trained.
package dev.plumbline.strategies.drift;
