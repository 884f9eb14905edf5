package org.unecho.lineage.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The model's file. With the threads that have stack enough for it. */
final class ModelFile {
  private static final String RESOURCE = "/all-minilm-l6-v2-q.onnx";

  /**
   * Bytes of stack for the thread that loads the model. ONNX Runtime calls itself so deeply while
   * it prepares the model that the megabyte of an ordinary Java thread may overflow, which ends the
   * whole process without a word.
   */
  private static final long STACK = 16L << 20;

  /** The threads that load and run the model, one a core; they end with the process. */
  static final Executor THREADS =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(), ModelFile::deepThread);

  private ModelFile() {}

  private static Thread deepThread(Runnable work) {
    Thread thread = new Thread(/* group= */ null, work, "sentence-encoder", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Opens the model; to be called on one of {@link #THREADS}.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it is not on the path or ONNX Runtime refuses it
   */
  static OrtSession open() {
    try (InputStream in = ModelFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the model " + RESOURCE + " is not on the path");
      }
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      // One thread a sentence: two sentences side by side beat one sentence over two cores.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return OrtEnvironment.getEnvironment().createSession(in.readAllBytes(), options);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime refused the model " + RESOURCE, e);
    }
  }
}
