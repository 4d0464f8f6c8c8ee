package org.yingbao.benchmark.peer.spring;

import org.springframework.data.mongodb.repository.MongoRepository;

interface PersonRepository extends MongoRepository<PersonDocument, String> {}
