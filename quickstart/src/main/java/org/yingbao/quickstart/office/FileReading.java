package org.yingbao.quickstart.office;

import java.util.Map;

/**
 * What the user says about a file.
 *
 * @param sheet the name of the sheet; empty: the first that is visible
 * @param headings what headings mean, by heading
 * @param categories codes of categories, by the name in the file
 */
public record FileReading(String sheet, Map<String, String> headings, Map<String, String> categories) {

    public FileReading {
        headings = Map.copyOf(headings);
        categories = Map.copyOf(categories);
    }
}
