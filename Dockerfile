# docker build -t waco .
# docker run --rm -v "$PWD:/project:ro" waco check
FROM node:22-slim AS build
WORKDIR /waco
COPY . .
# `prepare` builds; what only the build needs stays behind in this stage.
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-slim
COPY --from=build /waco/package.json /waco/CHANGELOG.md /waco/LICENSE /waco/
COPY --from=build /waco/bin /waco/bin
COPY --from=build /waco/dist /waco/dist
COPY --from=build /waco/standards /waco/standards
COPY --from=build /waco/docs /waco/docs
COPY --from=build /waco/examples /waco/examples
COPY --from=build /waco/node_modules /waco/node_modules
USER node
WORKDIR /project
ENTRYPOINT ["node", "/waco/bin/waco.js"]
CMD ["check"]
