/**
 * The order of the work, and the folder that it fills.
 *
 * <p><b>In and out.</b> Files and folders; a case folder.
 *
 * <p><b>The doors.</b> {@link org.unecho.desk.pipeline.Pipeline} for everything, {@link
 * org.unecho.desk.pipeline.Rooms} for single stages, {@link org.unecho.desk.pipeline.CaseFolder}
 * for the files.
 *
 * <p><b>How it works.</b> Collecting saves what each new or changed file gave. Lineage is traced
 * over the whole pile with the vectors that the case keeps. Articles without a reading are read
 * side by side. The picture is made of all readings. Then everything is saved and written.
 *
 * <p><b>Traps.</b> The models of the rooms are loaded when first used, and take most of the time of
 * a small case. A case that another version of the program read is read anew.
 */
@NullMarked
package org.unecho.desk.pipeline;

import org.jspecify.annotations.NullMarked;
