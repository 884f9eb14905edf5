package org.unecho.lineage.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

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

  private SentenceEncoder() {}

  /** An encoder; nothing is loaded yet. */
  public static SentenceEncoder lazy() {
    return new SentenceEncoder();
  }

  @Override
  public List<float[]> vectors(List<String> sentences) {
    Map<String, CompletableFuture<float[]>> distinct = new LinkedHashMap<>();
    for (String sentence : sentences) {
      distinct.computeIfAbsent(
          sentence,
          key -> CompletableFuture.supplyAsync(() -> Loaded.ONCE.encode(key), ModelFile.THREADS));
    }
    List<float[]> vectors = new ArrayList<>();
    for (String sentence : sentences) {
      CompletableFuture<float[]> found = distinct.get(sentence);
      vectors.add(found == null ? new float[0] : found.join());
    }
    return vectors;
  }

  /** The model in memory; the holder class makes the loading lazy and safe for threads. */
  private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    static final Loaded ONCE =
        new Loaded(OrtEnvironment.getEnvironment(), ModelFile.open(), WordPieces.load());

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
