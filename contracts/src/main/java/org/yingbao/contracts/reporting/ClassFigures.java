package org.yingbao.contracts.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The figures of one class of people: the category of the identity by which they count. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClassFigures(@JsonProperty("class") String category, PeopleFigures figures) {}
