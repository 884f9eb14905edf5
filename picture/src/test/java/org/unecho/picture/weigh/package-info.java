/** Stories of weighing hypotheses. */
@NullMarked
package org.unecho.picture.weigh;

import org.jspecify.annotations.NullMarked;
