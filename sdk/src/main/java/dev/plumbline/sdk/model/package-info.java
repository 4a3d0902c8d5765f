/// What is known of a trained model, whatever computes it.
package dev.plumbline.sdk.model;
