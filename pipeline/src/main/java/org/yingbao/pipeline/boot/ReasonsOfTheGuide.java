package org.yingbao.pipeline.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The section on reasons of the operator's guide as a page of its own. */
final class ReasonsOfTheGuide {

    private static final String GUIDE = "operators-guide.md";
    private static final String SECTION = "\n### Reasons\n";
    private static final Pattern NEXT_SECTION = Pattern.compile("\n#{2,3} ");
    private static final String TEMPLATE = "help.html";
    private static final List<Extension> EXTENSIONS =
            List.of(HeadingAnchorExtension.create(), TablesExtension.create());

    private ReasonsOfTheGuide() {}

    static String html() {
        Node section = Parser.builder().extensions(EXTENSIONS).build().parse(section(text(GUIDE)));
        section.accept(new OnePage());
        String content = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(section);
        return text(TEMPLATE).replace("{{content}}", content);
    }

    private static String section(String guide) {
        int from = guide.indexOf(SECTION) + SECTION.length();
        Matcher next = NEXT_SECTION.matcher(guide);
        return guide.substring(from, next.find(from) ? next.start() : guide.length());
    }

    private static String text(String name) {
        try (InputStream file = Objects.requireNonNull(ReasonsOfTheGuide.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Headings begin at the second level; links to other pages of the repository become plain text. */
    private static final class OnePage extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(2);
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            if (link.getDestination().startsWith("http")) {
                return;
            }
            Node after = link;
            for (Node child = link.getFirstChild(); child != null; ) {
                Node next = child.getNext();
                after.insertAfter(child);
                after = child;
                child = next;
            }
            link.unlink();
        }
    }
}
