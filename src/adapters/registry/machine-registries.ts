/**
 * Returns skopeo's global flag for the machine's own file about registries: skopeo does not read
 * the variable that buildah and podman read (skopeo 1.9 to 1.22).
 */
export function registriesArguments(
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const path = env["CONTAINERS_REGISTRIES_CONF"];
  return path === undefined || path === "" ? [] : [`--registries-conf=${path}`];
}

/**
 * Returns the flag of a registry that needs no HTTPS with a valid certificate. Of any other,
 * nothing is said: `insecure = true` in the machine's own files would count no more, and the
 * default is to verify.
 */
export function tlsArguments(
  flag: "tls-verify" | "src-tls-verify" | "dest-tls-verify",
  isVerified: boolean,
): readonly string[] {
  return isVerified ? [] : [`--${flag}=false`];
}
