package dev.plumbline.backtests.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
  @Test
  void isWhatTheVariableNames() {
    Map<String, String> environment = Map.of("PLUMBLINE_CACHE", "/mine", "XDG_CACHE_HOME", "/xdg");
    assertEquals(Path.of("/mine"), CacheFolder.of(environment, "Linux", "/home/me"));
  }

  @Test
  void followsThePlatform() {
    assertEquals(
        Path.of("/home/me/.cache/plumbline"), CacheFolder.of(Map.of(), "Linux", "/home/me"));
    assertEquals(
        Path.of("/xdg/plumbline"),
        CacheFolder.of(Map.of("XDG_CACHE_HOME", "/xdg"), "Linux", "/home/me"));
    assertEquals(
        Path.of("/Users/me/Library/Caches/plumbline"),
        CacheFolder.of(Map.of(), "Mac OS X", "/Users/me"));
    assertEquals(
        Path.of("/local/plumbline/cache"),
        CacheFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", "/Users/me"));
  }
}
