/// Stock shortable providers: how many shares can be borrowed for a short sale, and at what rates.
package dev.plumbline.sdk.shortable;
