package org.unecho.collect.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text. The model takes about a second and 60 MB to load, on first use. */
public final class LanguageTeller {
  private static final String MODEL = "/langdetect-183.bin";

  /** Below, the detector takes names and numbers for whole languages. */
  private static final int SHORTEST = 60;

  /** More text does not change the answer, only the time. */
  private static final int READ = 4000;

  /**
   * Scores are shared between some hundred languages and grow with the text: two clear sentences
   * reach .09 to .3, a row of names .05.
   */
  private static final double LEAST = 0.06;

  /** Related languages come second with up to half the score of a clear winner. */
  private static final double TIMES_SECOND = 2.0;

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  /** Loads the model when it is first needed, once for all tellers. */
  private static final class Loaded {
    static final LanguageDetectorModel LANGUAGES = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageTeller.class.getResourceAsStream(MODEL)) {
        return new LanguageDetectorModel(
            Objects.requireNonNull(
                in, "the language model " + MODEL + " is not on the class path"));
      } catch (IOException e) {
        throw new UncheckedIOException("the language model " + MODEL + " cannot be read", e);
      }
    }
  }

  /** The ISO 639-1 code of the language of {@code text}; empty where it is not sure. */
  public String tell(String text) {
    String sample = text.length() > READ ? text.substring(0, READ) : text;
    if (sample.chars().filter(Character::isLetter).count() < SHORTEST) {
      return "";
    }
    Language[] ranked = new LanguageDetectorME(Loaded.LANGUAGES).predictLanguages(sample);
    boolean sure =
        ranked.length > 1
            && ranked[0].getConfidence() >= LEAST
            && ranked[0].getConfidence() >= TIMES_SECOND * ranked[1].getConfidence();
    return sure ? TWO_LETTERS.getOrDefault(ranked[0].getLang(), "") : "";
  }

  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new TreeMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    codes.put("cmn", "zh");
    codes.put("pes", "fa");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("plt", "mg");
    codes.put("zlm", "ms");
    codes.put("nob", "no");
    codes.put("nno", "no");
    return Map.copyOf(codes);
  }
}
