package org.yingbao.pipeline.person;

import java.util.List;
import org.yingbao.pipeline.event.Cause;

/**
 * What a stage keeps of one person.
 *
 * @param version counts the news that changed the state, from 1
 * @param changedBy the news that changed it last
 * @param letters those caused lately, until it is known that they are published
 */
public record Dossier<D>(long version, D state, Cause changedBy, List<Letter> letters) {}
