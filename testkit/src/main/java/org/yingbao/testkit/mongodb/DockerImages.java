package org.yingbao.testkit.mongodb;

import com.github.dockerjava.api.exception.NotFoundException;
import org.testcontainers.DockerClientFactory;

/** The images that are here already: tests download none. */
public final class DockerImages {

    private DockerImages() {}

    /** Whether there is Docker with this image. */
    public static boolean has(String image) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return false;
        }
        try {
            DockerClientFactory.lazyClient().inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException absent) {
            return false;
        }
    }
}
