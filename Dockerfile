# One Dockerfile for the five services:
#
#   mvn -DskipTests package
#   docker build --build-arg SERVICE=identity-service -t yingbao/identity-service .
#
# BASE is any image with glibc, bash and a Java runtime 25.
ARG BASE=eclipse-temurin:25-jre

FROM ${BASE} AS layers
ARG SERVICE
WORKDIR /build
COPY ${SERVICE}/target/${SERVICE}.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --destination layers

FROM ${BASE}
ARG BASE
ARG SERVICE
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin yingbao \
 && install -d -o yingbao -g root -m 0770 /data
WORKDIR /app
# What changes least comes first, so that a new build of a service is a small layer.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./

ENV PORT=8080 \
    YINGBAO_DATA=/data \
    JAVA_TOOL_OPTIONS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:MaxRAMPercentage=65 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
# A start that ends when everything is built leaves behind its classes, loaded and linked: every later start takes half the time.
RUN try=$(mktemp -d) && head -c 48 /dev/urandom | base64 -w 0 > "$try/secret" \
 && YINGBAO_DATA=$try YINGBAO_SECRET_FILE=$try/secret \
    java -XX:AOTCacheOutput=service.aot -Dspring.context.exit=onRefresh -jar service.jar \
 && rm -r "$try"
EXPOSE 8080
USER 10001
# Whether the process lives. Whether it can work (broker and store) is /actuator/health/readiness: no reason to restart it.
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=service.aot", "-jar", "service.jar"]

ARG VERSION=1.0.0-SNAPSHOT
ARG REVISION=unknown
LABEL org.opencontainers.image.title="yingbao-${SERVICE}" \
      org.opencontainers.image.description="Subsidised enrolment of people in hardship, event by event" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.base.name="${BASE}"
