// What is bundled as the two plugins that @actions/github adds to octokit, a method for each route of the API and
// one that walks pages: nothing, as we use `request` and `graphql` alone (adapters/actions/github-session.ts).

export function restEndpointMethods() {
  return {};
}

export function paginateRest() {
  return {};
}
