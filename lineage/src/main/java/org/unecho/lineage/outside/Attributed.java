package org.unecho.lineage.outside;

import org.unecho.lineage.text.Names.Name;
import org.unecho.model.Span;

/**
 * Words between quotation marks and their author.
 *
 * @param quote the words, without the marks
 * @param author the author as this article names him most fully
 */
record Attributed(Span quote, Name author) {}
