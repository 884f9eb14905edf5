package org.unecho.lineage.encode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shelf of kept vectors in front of the encoder: only sentences never seen are encoded. */
public final class CachedVectors implements SentenceVectors {
  private final SentenceEncoder encoder;
  private final VectorShelf shelf;

  private CachedVectors(SentenceEncoder encoder, VectorShelf shelf) {
    this.encoder = encoder;
    this.shelf = shelf;
  }

  /** Vectors from {@code shelf}, and from {@code encoder} where the shelf has none. */
  public static CachedVectors of(SentenceEncoder encoder, VectorShelf shelf) {
    return new CachedVectors(encoder, shelf);
  }

  @Override
  public List<float[]> vectors(List<String> sentences) {
    Map<String, float[]> known = new LinkedHashMap<>();
    Map<String, String> missing = new LinkedHashMap<>();
    for (String sentence : sentences) {
      String hash = hash(sentence);
      if (!known.containsKey(hash) && !missing.containsKey(hash)) {
        Optional<float[]> kept = shelf.find(hash);
        kept.ifPresentOrElse(v -> known.put(hash, v), () -> missing.put(hash, sentence));
      }
    }
    known.putAll(encodeAndKeep(missing));
    List<float[]> vectors = new ArrayList<>();
    for (String sentence : sentences) {
      vectors.add(known.getOrDefault(hash(sentence), new float[0]));
    }
    return vectors;
  }

  private Map<String, float[]> encodeAndKeep(Map<String, String> missing) {
    Map<String, float[]> fresh = new LinkedHashMap<>();
    if (!missing.isEmpty()) {
      List<float[]> encoded = encoder.vectors(List.copyOf(missing.values()));
      int next = 0;
      for (String hash : missing.keySet()) {
        fresh.put(hash, encoded.get(next++));
      }
      shelf.keep(fresh);
    }
    return fresh;
  }

  /**
   * The key of a sentence on a shelf: sha256 of the model's name and the sentence, so that a shelf
   * filled by another model is never believed.
   */
  public static String hash(String sentence) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(SentenceEncoder.MODEL.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      return HexFormat.of().formatHex(digest.digest(sentence.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
