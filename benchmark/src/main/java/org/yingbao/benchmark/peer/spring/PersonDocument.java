package org.yingbao.benchmark.peer.spring;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person as these contenders keep one. */
@Document("people")
public record PersonDocument(@Id String id, long version, byte[] body) {}
