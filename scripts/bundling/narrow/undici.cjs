// What is bundled as `undici`: of its index, the @actions packages take these two names, and the rest (mocks,
// WebSockets, caches, interceptors) is a quarter of a megabyte. test/bundling.test.ts holds that nobody takes
// another name, and that these work.

/* biome-ignore-start lint/correctness/noUndeclaredDependencies: the one that those packages depend on is meant */
const api = require("undici/lib/api");
const Dispatcher = require("undici/lib/dispatcher/dispatcher");
const ProxyAgent = require("undici/lib/dispatcher/proxy-agent");
const { fetch } = require("undici/lib/web/fetch");
/* biome-ignore-end lint/correctness/noUndeclaredDependencies: see above */

// As the index does: an agent for a proxy calls the dispatcher's `connect`.
Object.assign(Dispatcher.prototype, api);

module.exports = { fetch, ProxyAgent };
