package org.yingbao.quickstart;

import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The contract as a page, and as the files that programs read; each says what it is. */
@Controller
class ContractPages {

    private final ServedContract files = ServedContract.onTheClassPath();

    ContractPages() throws IOException {}

    @GetMapping("/")
    ResponseEntity<Resource> start() {
        return files.page();
    }

    @GetMapping("/{file:contract[.]html|asyncapi[.]yaml|code-lists[.]json|counterexamples[.]json}")
    ResponseEntity<Resource> file(@PathVariable String file) {
        return files.of(file);
    }

    @GetMapping("/schemas/{*path}")
    ResponseEntity<Resource> schema(@PathVariable String path) {
        return files.of("schemas" + path);
    }

    @GetMapping("/examples/{*path}")
    ResponseEntity<Resource> example(@PathVariable String path) {
        return files.of("examples" + path);
    }
}
