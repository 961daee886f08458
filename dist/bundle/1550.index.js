export const id = 1550;
export const ids = [1550,5342];
export const modules = {

65342:
((module) => {





class ProxyAgent {}

async function fetch() {
  throw new Error("undici is not bundled: pass a `fetch` to octokit");
}

module.exports = { fetch, ProxyAgent };


}),

43599:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (restEndpointMethods),
  u: () => (paginateRest)
});



function restEndpointMethods() {
  return {};
}

function paginateRest() {
  return {};
}


})

};
