# The server and the sandbox in one image: `node src/main.ts`, or `node src/sandbox/main.ts` for a vendor's stand-in.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings Node 24 itself, so the package that pins it for other machines need not run its install script.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/node

FROM node:24-slim AS web
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY client client
COPY src/web src/web
COPY web web
RUN node web/build.ts

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=development HOST=0.0.0.0 PORT=4000 STORE_FILE=/data/telehealth-graph.sqlite
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY schema schema
COPY client/operations client/operations
COPY client/__generated__/persisted-documents.json client/__generated__/persisted-documents.json
COPY src src
COPY --from=web /app/web/.built web/.built
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
