package org.unecho.desk.settings;

import org.unecho.lineage.LineageSettings;
import org.unecho.picture.PictureSettings;
import org.unecho.reading.ReadingSettings;

/**
 * The settings of the stages.
 *
 * @param lineage of tracing
 * @param reading of reading; changing it asks for a new reading of every article
 * @param picture of the picture
 */
public record StageSettings(
    LineageSettings lineage, ReadingSettings reading, PictureSettings picture) {
  /** As shipped. */
  public static StageSettings standard() {
    return new StageSettings(
        LineageSettings.standard(), ReadingSettings.standard(), PictureSettings.standard());
  }
}
