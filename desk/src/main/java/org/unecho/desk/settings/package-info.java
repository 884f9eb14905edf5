/**
 * The settings of a case: {@code case.yaml}.
 *
 * <p><b>In and out.</b> A file a person wrote; {@link org.unecho.desk.settings.CaseSettings}, or a
 * {@link org.unecho.desk.settings.SettingsRefusedException} that lists everything that is wrong in
 * it.
 *
 * <p><b>The door.</b> {@link org.unecho.desk.settings.CaseSettings#read}.
 *
 * <p><b>How it works.</b> The YAML library makes a tree that knows its lines; {@code Part} walks
 * it, key by key, and notes faults instead of stopping at the first; records are made only of a
 * tree without faults.
 *
 * <p><b>Traps.</b> Plain YAML words are texts here: {@code no} is the text "no". Nothing in the
 * file can name a class or call anything: tags are refused by the walk, because it asks for texts,
 * lists and maps only.
 */
@NullMarked
package org.unecho.desk.settings;

import org.jspecify.annotations.NullMarked;
