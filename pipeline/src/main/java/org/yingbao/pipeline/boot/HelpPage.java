package org.yingbao.pipeline.boot;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What each reason of a dead letter means and what is to be mended, for the department that sent the record. */
@Controller
public class HelpPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final String html = ReasonsOfTheGuide.html();

    @GetMapping("/help")
    ResponseEntity<String> help() {
        return ResponseEntity.ok().contentType(HTML).body(html);
    }
}
