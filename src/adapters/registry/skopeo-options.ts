/** How skopeo may reach registries. */
export interface SkopeoOptions {
  readonly skopeo: string;
  /** Also what programs that keep passwords need, which skopeo starts. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /**
   * A private auth file, see auth-file.ts; undefined lets skopeo find the files of container tools
   * and docker.
   */
  readonly authFile: string | undefined;
  /**
   * Hosts of the registries that need no HTTPS with a valid certificate; see {@link insecureHosts}.
   */
  readonly insecure: readonly string[];
  /** Hosts of the registries that get the user name and password that were given. */
  readonly accounts: readonly string[];
}
