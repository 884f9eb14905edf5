/**
 * What the tests of every room share; never on the path of the product.
 *
 * <p><b>In and out.</b> {@link org.unecho.testkit.Cases} turns a YAML list beside a test class into
 * dynamic tests, so that a linguist adds a case without Java. {@link org.unecho.testkit.HouseRules}
 * holds the flow of imports. {@link org.unecho.testkit.Articles} makes small articles.
 *
 * <p><b>Traps.</b> YAML reads {@code no} and {@code 2031-03-04} as themselves here (YAML 1.2 core
 * schema): quote numbers that are meant as text.
 */
@NullMarked
package org.unecho.testkit;

import org.jspecify.annotations.NullMarked;
