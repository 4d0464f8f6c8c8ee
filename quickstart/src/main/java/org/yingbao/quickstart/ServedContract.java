package org.yingbao.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.yingbao.contracts.ContractFiles;

/** The files of the contract by their path, with the media types that are registered for them. */
final class ServedContract {

    private static final String FOLDER = ContractFiles.PAGE.substring(0, ContractFiles.PAGE.lastIndexOf('/') + 1);
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, UTF_8);
    private static final MediaType ASYNC_API = MediaType.parseMediaType("application/asyncapi+yaml;version=3.0.0");
    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final Map<String, Resource> files = new HashMap<>();

    private ServedContract() {}

    static ServedContract onTheClassPath() throws IOException {
        ServedContract served = new ServedContract();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.*")) {
            String address = file.getURL().toString();
            served.files.put(address.substring(address.lastIndexOf(FOLDER) + FOLDER.length()), file);
        }
        return served;
    }

    ResponseEntity<Resource> page() {
        return of(ContractFiles.PAGE.substring(FOLDER.length()));
    }

    ResponseEntity<Resource> of(String path) {
        Resource file = files.get(path);
        return file == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok().contentType(typeOf(path)).body(file);
    }

    private static MediaType typeOf(String path) {
        if (path.endsWith(".html")) {
            return PAGE;
        }
        if (path.endsWith(".yaml")) {
            return ASYNC_API;
        }
        return path.endsWith(".schema.json") ? SCHEMA : MediaType.APPLICATION_JSON;
    }
}
