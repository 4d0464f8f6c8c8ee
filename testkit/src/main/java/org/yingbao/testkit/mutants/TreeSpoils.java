package org.yingbao.testkit.mutants;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.simulation.Chance;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spoils one place of a JSON tree. Where a value is to stand that no tree can hold, such as a number beyond all bounds,
 * a mark stands for it until the tree is text.
 */
enum TreeSpoils implements Mutation {
    REPLACED {
        @Override
        void spoil(JsonNode parent, String place, Chance chance) {
            put(parent, place, MARK);
        }
    },
    LEFT_OUT {
        @Override
        void spoil(JsonNode parent, String place, Chance chance) {
            if (parent instanceof ObjectNode object) {
                object.remove(place);
            } else {
                ((ArrayNode) parent).remove(Integer.parseInt(place));
            }
        }
    },
    RENAMED {
        @Override
        void spoil(JsonNode parent, String place, Chance chance) {
            if (parent instanceof ObjectNode object) {
                JsonNode value = object.remove(place);
                object.set(chance.pick(place.toUpperCase(java.util.Locale.ROOT), place + " ", "", "__proto__"), value);
            }
        }
    },
    ADDED {
        @Override
        void spoil(JsonNode parent, String place, Chance chance) {
            if (parent instanceof ObjectNode object) {
                object.put("extra" + chance.below(100), MARK);
            } else {
                ((ArrayNode) parent).add(MARK);
            }
        }
    },
    EXCHANGED {
        @Override
        void spoil(JsonNode parent, String place, Chance chance) {
            if (parent instanceof ObjectNode object) {
                String other = chance.pick(List.copyOf(object.propertyNames()));
                JsonNode value = object.path(place);
                object.set(place, object.path(other));
                object.set(other, value);
            }
        }
    };

    private static final String MARK = "a hostile value";

    private record Spot(JsonNode parent, String place) {}

    abstract void spoil(JsonNode parent, String place, Chance chance);

    /** Leaves alone what is no JSON any more. */
    @Override
    public Specimen of(Specimen record, Chance chance) {
        JsonNode tree;
        try {
            tree = Json.MAPPER.readTree(record.bytes());
        } catch (JacksonException | NumberFormatException brokenAlready) {
            return record;
        }
        List<Spot> spots = new ArrayList<>();
        collect(tree, spots);
        if (spots.isEmpty()) {
            return record;
        }
        Spot spot = chance.pick(spots);
        spoil(spot.parent(), spot.place(), chance);
        try {
            return record.value(
                    Json.MAPPER.writeValueAsString(tree).replace('"' + MARK + '"', HostileValues.one(chance)));
        } catch (JacksonException tooDeep) {
            return record;
        }
    }

    private static void put(JsonNode parent, String place, String text) {
        if (parent instanceof ObjectNode object) {
            object.put(place, text);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(place), text);
        }
    }

    private static void collect(JsonNode node, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                spots.add(new Spot(node, member.getKey()));
                collect(member.getValue(), spots);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                spots.add(new Spot(node, Integer.toString(i)));
                collect(array.get(i), spots);
            }
        }
    }
}
