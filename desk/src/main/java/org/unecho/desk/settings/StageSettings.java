package org.unecho.desk.settings;

import java.util.List;
import org.unecho.lineage.LineageSettings;
import org.unecho.model.Theatre;
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
  /** The same with the theatres of a case. */
  StageSettings with(List<Theatre> theatres) {
    return new StageSettings(lineage, reading, picture.withTheatres(theatres));
  }

  /** As shipped. */
  public static StageSettings standard() {
    return new StageSettings(
        LineageSettings.standard(), ReadingSettings.standard(), PictureSettings.standard());
  }
}
