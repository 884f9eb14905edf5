/**
 * How alike two articles are as wholes: do they tell the same event, of the same actors, in the
 * same place and time?
 *
 * <p><b>In and out.</b> In: two articles cut into sentences, and an encoder. Out: a likeness, 0 to
 * 1, the same whichever article comes first.
 *
 * <p><b>Door.</b> {@link org.unecho.lineage.story.StoryLikeness}.
 *
 * <p><b>How it works.</b> An article gives two texts to the encoder: its headline, and headline and
 * body together, of which the encoder reads the beginning. Two English articles are compared by
 * those two vectors. The encoder learned from English; with any other language the runs of letters
 * of the two texts take the place of the vector of the whole, because names, numbers, stems and
 * words that languages share survive in them. A logistic function makes a likeness of the sum.
 *
 * <p><b>Traps.</b> Alike is not copied: two reports of one event by two reporters are alike. The
 * weights were fitted to people's judgements of pairs of stories, on texts of some 200 words.
 */
@NullMarked
package org.unecho.lineage.story;

import org.jspecify.annotations.NullMarked;
