/**
 * Stories of the page in a real browser.
 *
 * <p><b>Traps.</b> They need Chromium and its driver and are tagged {@code browser}; where there is
 * no Chromium they are passed over, which the report of the tests says.
 */
@NullMarked
package org.unecho.desk.browser;

import org.jspecify.annotations.NullMarked;
