package org.yingbao.pipeline.store.mongodb;

/** The one character that BSON cannot have in an attribute's name is written as %00, and so % as %25. */
final class CollectionNames {

    private CollectionNames() {}

    static String toBson(String name) {
        return name.indexOf('%') < 0 && name.indexOf('\0') < 0
                ? name
                : name.replace("%", "%25").replace("\0", "%00");
    }

    static String toJson(String name) {
        return name.indexOf('%') < 0 ? name : name.replace("%00", "\0").replace("%25", "%");
    }
}
