package org.yingbao.system.mistakes;

import org.yingbao.system.kills.Service;

/** Something that an operator does to one service. */
record Mistake(String name, Service service, Deed deed) {

    /** Makes it; afterwards the service has been started again. */
    interface Deed {
        Seen make() throws Exception;
    }

    @Override
    public String toString() {
        return name + ", " + service.folder();
    }
}
