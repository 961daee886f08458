/** The variables of the environment that the command line reads, for the help. */
export const variables: readonly { readonly name: string; readonly text: string }[] = [
  { name: "TWOFOLD_PASSWORD", text: "The password, where `--password` is not given." },
  { name: "GITHUB_TOKEN, GH_TOKEN", text: "The token for the forge's API." },
  { name: "REGISTRY_AUTH_FILE", text: "The auth file, where `--authfile` is not given." },
  {
    name: "RUNNER_TEMP, TMPDIR",
    text: "Where work folders go, and without `--output` also the results.",
  },
  { name: "BUILDAH_ISOLATION, BUILDAH_RUNTIME", text: "How RUN steps are isolated, and by what." },
  { name: "HTTPS_PROXY, HTTP_PROXY, NO_PROXY", text: "The proxies for registries and downloads." },
  { name: "NO_COLOR, CLICOLOR=0", text: "If one is set, the output has no colours." },
  {
    name: "FORCE_COLOR, CLICOLOR_FORCE",
    text: "If one is set, the output has colours in a pipe too; 0 means no colours. NO_COLOR wins.",
  },
];
