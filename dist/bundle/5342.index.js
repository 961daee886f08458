export const id = 5342;
export const ids = [5342];
export const modules = {

65342:
((module) => {





class ProxyAgent {}

async function fetch() {
  throw new Error("undici is not bundled: pass a `fetch` to octokit");
}

module.exports = { fetch, ProxyAgent };


})

};
