/// Ready-made parts of strategies; knows the SDK only.
module dev.plumbline.strategies {
  requires transitive dev.plumbline.sdk;
}
