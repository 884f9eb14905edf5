package org.unecho.bench.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every answer beside the id of its item, one JSON line each; or drops them. */
public final class Predictions implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Optional<BufferedWriter> out;

  private Predictions(Optional<BufferedWriter> out) {
    this.out = out;
  }

  public static Predictions none() {
    return new Predictions(Optional.empty());
  }

  public static Predictions to(Path file) throws IOException {
    return new Predictions(Optional.of(Files.newBufferedWriter(file)));
  }

  public void keep(Map<String, ?> answer) throws IOException {
    if (out.isPresent()) {
      out.get().write(JSON.writeValueAsString(answer) + "\n");
    }
  }

  @Override
  public void close() throws IOException {
    if (out.isPresent()) {
      out.get().close();
    }
  }
}
