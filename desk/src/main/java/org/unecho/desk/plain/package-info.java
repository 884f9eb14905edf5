/**
 * Text, days and numbers as people may safely look at them.
 *
 * <p><b>In and out.</b> Anything that came from the web; the same, without what would drive a
 * terminal or turn words around.
 *
 * <p><b>The doors.</b> {@link org.unecho.desk.plain.Shown}, {@link org.unecho.desk.plain.Days},
 * {@link org.unecho.desk.plain.Count}.
 *
 * <p><b>Traps.</b> This is not HTML escaping, which the templates do, nor Markdown escaping, which
 * the Markdown writer does.
 */
@NullMarked
package org.unecho.desk.plain;

import org.jspecify.annotations.NullMarked;
