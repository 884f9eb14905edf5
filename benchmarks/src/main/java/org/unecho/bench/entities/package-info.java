/**
 * Whether actors, places and times are found where annotators marked them.
 *
 * <p><b>In and out.</b> Lines of texts with marked entities go in; precision, recall and F1 come
 * out, over all and by type.
 *
 * <p><b>The door</b> is {@link org.unecho.bench.entities.EntitiesTask}.
 *
 * <p><b>How it works.</b> The reader reads each text; its mentions, times and numbers are called by
 * the types of the data ({@link org.unecho.bench.entities.OurEntities}) and matched one to one.
 *
 * <p><b>Traps.</b> The data also marks what the reader does not claim to find: pronouns,
 * descriptions ("the prime minister"), weapons, ships and documents.
 */
@NullMarked
package org.unecho.bench.entities;

import org.jspecify.annotations.NullMarked;
