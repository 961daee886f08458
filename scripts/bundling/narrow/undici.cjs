// What is bundled as `undici`, half a megabyte, of which the @actions packages take these two names: nothing that
// works. @actions/github makes the one and keeps the other when it is loaded, and we give it another `fetch`
// (adapters/actions/client-fetch.ts). test/bundling.test.ts holds that nobody takes another name.

class ProxyAgent {}

async function fetch() {
  throw new Error("undici is not bundled: pass a `fetch` to octokit");
}

module.exports = { fetch, ProxyAgent };
