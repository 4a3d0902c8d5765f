/// Words, values and ports: what strategies are written in. Uses the JDK only.
module dev.plumbline.sdk {
  exports dev.plumbline.sdk.data;
  exports dev.plumbline.sdk.value;
}
