/**
 * One identity for one actor over all articles.
 *
 * <p><b>In and out.</b> Readings, the lineage and its {@link org.unecho.picture.origins.Twins} come
 * in; {@link org.unecho.picture.identity.JoinedActors} goes out. The door is {@link
 * org.unecho.picture.identity.ActorJoiner}.
 *
 * <p><b>How it works.</b> Everything but persons is one by its id. Persons are joined in steps, the
 * surest first: equal ids; names that a derivation lists as another spelling; names spelt alike in
 * aligned passages; one surname with first names spelt alike; last, a bare surname joins the one
 * person of the pile who bears it in full, or bears it in far more articles than any other. The
 * spelling of the least derived article wins.
 *
 * <p><b>Traps.</b> Two persons of one name stay two where their roles clash. Every step asks all
 * members of both groups, so that no chain of near spellings joins strangers.
 */
@NullMarked
package org.unecho.picture.identity;

import org.jspecify.annotations.NullMarked;
