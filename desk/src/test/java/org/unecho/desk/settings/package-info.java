/** Stories of case.yaml. */
@NullMarked
package org.unecho.desk.settings;

import org.jspecify.annotations.NullMarked;
