package org.yingbao.quickstart;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yingbao.quickstart.broker.EmbeddedBroker;
import org.yingbao.quickstart.story.LvliangStory;

/** What is shown once everything consumes: what runs where, the story, what to try. */
@Component
class StartupGuide implements ApplicationListener<ContextClosedEvent> {

    private final QuickstartProperties properties;
    private final String kafka;
    private final Environment environment;
    private final LvliangStory lvliang;

    StartupGuide(QuickstartProperties properties, EmbeddedBroker broker, Environment environment) {
        this.properties = properties;
        this.kafka = broker.bootstrapServers();
        this.environment = environment;
        this.lvliang = new LvliangStory(kafka, properties.data(), properties.storyShare());
    }

    void guide() {
        String http = "http://localhost:" + environment.getProperty("local.server.port");
        System.out.println(WhatRunsWhere.text(
                kafka, http, properties.data(), properties.reporting().enabled()));
        if (properties.story() == QuickstartProperties.Story.LVLIANG) {
            lvliang.play();
        }
        System.out.println(WhatToTry.text(kafka));
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        lvliang.stop();
    }
}
