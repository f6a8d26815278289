package org.mreza.web.frame;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of the frame. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KosovoWording.class)
class FrameConfiguration {}
