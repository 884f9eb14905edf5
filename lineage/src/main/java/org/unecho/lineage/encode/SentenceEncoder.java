package org.unecho.lineage.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sentence encoder all-MiniLM-L6-v2 (Reimers, Gurevych, "Sentence-BERT", EMNLP 2019; Wang et
 * al., "MiniLM", NeurIPS 2020) with 8-bit weights, run in this process by ONNX Runtime.
 *
 * <p>The model is loaded with the first sentence, once for all encoders of the process. Safe for
 * several threads. Cost: some 10 ms of processor time a sentence.
 */
public final class SentenceEncoder implements SentenceVectors {
  /** The model's name: part of the key under which its vectors are kept. */
  static final String MODEL = "all-minilm-l6-v2-q";

  private static final String RESOURCE = "/all-minilm-l6-v2-q.onnx";

  private SentenceEncoder() {}

  /** An encoder; nothing is loaded yet. */
  public static SentenceEncoder lazy() {
    return new SentenceEncoder();
  }

  @Override
  public List<float[]> vectors(List<String> sentences) {
    Map<String, float[]> distinct =
        new LinkedHashSet<>(sentences)
            .parallelStream()
                .collect(
                    Collectors.toMap(
                        Function.identity(), Loaded.ONCE::encode, (a, b) -> a, LinkedHashMap::new));
    return sentences.stream().map(s -> distinct.getOrDefault(s, new float[0])).toList();
  }

  /** The model in memory; the holder class makes the loading lazy and safe for threads. */
  private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    static final Loaded ONCE = load();

    static Loaded load() {
      try (InputStream in = SentenceEncoder.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the model " + RESOURCE + " is not on the path");
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        // One thread a sentence: two sentences side by side beat one sentence over two cores.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return new Loaded(
            environment, environment.createSession(in.readAllBytes(), options), WordPieces.load());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
      } catch (OrtException e) {
        throw new IllegalStateException("ONNX Runtime refused the model " + RESOURCE, e);
      }
    }

    float[] encode(String sentence) {
      long[] ids = pieces.of(sentence);
      long[] ones = new long[ids.length];
      Arrays.fill(ones, 1);
      try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
          OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
          OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
          OrtSession.Result result =
              session.run(
                  Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
        return mean(((float[][][]) result.get(0).getValue())[0]);
      } catch (OrtException e) {
        throw new IllegalStateException(
            "ONNX Runtime failed on a sentence of " + sentence.length() + " code units", e);
      }
    }

    private static float[] mean(float[][] pieces) {
      float[] sum = new float[pieces[0].length];
      for (float[] piece : pieces) {
        for (int i = 0; i < sum.length; i++) {
          sum[i] += piece[i];
        }
      }
      double square = 0;
      for (float each : sum) {
        square += (double) each * each;
      }
      float length = (float) Math.max(Math.sqrt(square), 1e-12);
      for (int i = 0; i < sum.length; i++) {
        sum[i] /= length;
      }
      return sum;
    }
  }
}
