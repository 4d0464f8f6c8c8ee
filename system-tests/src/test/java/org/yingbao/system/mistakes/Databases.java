package org.yingbao.system.mistakes;

import org.yingbao.system.kills.Service;

/** What the services keep, as somebody handles it who has access to disk or server. No instance runs meanwhile. */
interface Databases {

    void empty(Service service);

    /** Keeps a copy of what there is now; running it puts the copy in the place of what there is then. */
    Runnable copy(Service service);
}
