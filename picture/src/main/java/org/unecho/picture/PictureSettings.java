package org.unecho.picture;

import java.util.List;
import org.unecho.model.Theatre;

/**
 * How the picture is made.
 *
 * @param sameEvent least mean likeness, 0 to 1.9, at which reports become one event; with .62 equal
 *     actors need one more sign (a number, a copy, a common subject)
 * @param sameWords least share of common content words, 0 to 1, at which quotations of one speaker
 *     are one saying
 * @param theatres theatres that the case names; other places count by country
 */
public record PictureSettings(double sameEvent, double sameWords, List<Theatre> theatres) {
  /** Refuses thresholds at which everything or nothing would be one. */
  public PictureSettings {
    check("sameEvent", sameEvent, 1.9);
    check("sameWords", sameWords, 1);
    theatres = List.copyOf(theatres);
  }

  private static void check(String key, double value, double most) {
    if (!(value > 0 && value <= most)) {
      throw new IllegalArgumentException(
          key + " must lie above 0 and not above " + most + ", but was " + value);
    }
  }

  /** The settings used where none are given. */
  public static PictureSettings standard() {
    return new PictureSettings(0.62, 0.6, List.of());
  }

  /** The same with these theatres. */
  public PictureSettings withTheatres(List<Theatre> own) {
    return new PictureSettings(sameEvent, sameWords, own);
  }
}
