/**
 * The influence map and the answers it gives, in forms that people and programs read.
 *
 * <p><b>In and out.</b> An {@link org.unecho.model.InfluenceMap} or an {@link
 * org.unecho.picture.influence.Answer} comes in; GraphML, SVG, prose go out.
 *
 * <p><b>The doors.</b> {@link org.unecho.desk.influence.MapGraph}, {@link
 * org.unecho.desk.influence.MapSvg}, {@link org.unecho.desk.influence.MapProse}, {@link
 * org.unecho.desk.influence.AnswerProse}.
 *
 * <p><b>How it works.</b> Nodes are drawn in layers from causes to effects, by breadth from those
 * that nothing influences; no chance takes part, so that the same map gives the same picture.
 *
 * <p><b>Traps.</b> Names come from the web: they are escaped for each form, and a sign is never
 * told by colour alone. An answer says what the claims amount to, and says that it does.
 */
@NullMarked
package org.unecho.desk.influence;

import org.jspecify.annotations.NullMarked;
