/** The variables of the environment that the command line reads, for the help. */
export const variables: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: "TWOFOLD_CONTEXT, TWOFOLD_FILE and so on",
    text: "Settings, where their flag is not given: its name in upper case, with `_`. A list has one entry per line. `twofold config` shows which ones count.",
  },
  { name: "TWOFOLD_PASSWORD", text: "The password, which no other user of the machine sees here." },
  { name: "GITHUB_TOKEN, GH_TOKEN", text: "The token for the forge's API." },
  {
    name: "TWOFOLD_SIGSTORE_FULCIO, …_REKOR, …_TSA",
    text: "The Sigstore services for `--attest`, by their URLs.",
  },
  { name: "REGISTRY_AUTH_FILE", text: "The auth file, where `--authfile` is not given." },
  {
    name: "RUNNER_TEMP, TMPDIR",
    text: "Where work folders go, and without `--output` also the results.",
  },
  {
    name: "DOCKER_CONFIG, XDG_CONFIG_HOME, XDG_RUNTIME_DIR",
    text: "Folders in which auth files are looked for.",
  },
  {
    name: "CONTAINERS_CONF, CONTAINERS_STORAGE_CONF, CONTAINERS_REGISTRIES_CONF",
    text: "The machine's settings for containers, storage and registries.",
  },
  { name: "BUILDAH_ISOLATION, BUILDAH_RUNTIME", text: "How RUN steps are isolated, and by what." },
  { name: "HTTPS_PROXY, HTTP_PROXY, NO_PROXY", text: "The proxies for registries and downloads." },
  {
    name: "SSL_CERT_FILE, SSL_CERT_DIR",
    text: "Certificate authorities for registries and git.",
  },
  {
    name: "GIT_SSH_COMMAND, SSH_AUTH_SOCK",
    text: "How git reaches the remote by SSH.",
  },
  {
    name: "RUNNER_TOOL_CACHE, XDG_CACHE_HOME",
    text: "Where a buildah of a given version is kept.",
  },
  { name: "NO_COLOR, CLICOLOR=0", text: "If one is set, the output has no colours." },
  {
    name: "FORCE_COLOR, CLICOLOR_FORCE",
    text: "If one is set, the output has colours in a pipe too; 0 means no colours. NO_COLOR wins.",
  },
];
