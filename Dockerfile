# The command `leaven` as an image; docs/ci.md says how it is run.
FROM node:22-slim AS build
WORKDIR /leaven
COPY . .
RUN npm ci --no-audit --no-fund

FROM node:22-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*'
COPY --from=build /leaven/package.json /leaven/
COPY --from=build /leaven/dist/cli.cjs /leaven/dist/server.cjs /leaven/dist/
USER node
WORKDIR /work
ENTRYPOINT ["node", "/leaven/dist/cli.cjs"]
