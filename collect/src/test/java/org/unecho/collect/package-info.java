/**
 * Tells the stories of collecting, and checks that bad input never stops it.
 *
 * <p><b>In.</b> Files written into a temporary folder. <b>Out.</b> Passed tests. The door is {@link
 * org.unecho.collect.Basket}, a sink that keeps what it is given.
 *
 * <p><b>How it works.</b> A01 is one article, B01 a folder of many formats, C01 records, D01 a
 * second run, E01 all kinds of bad input, one sentence each.
 *
 * <p><b>Traps.</b> The administrator of a machine can read everything: the test of a forbidden file
 * is skipped for that user.
 */
@NullMarked
package org.unecho.collect;

import org.jspecify.annotations.NullMarked;
