/**
 * Names under which secrets lie in a working tree: environments with passwords, private keys,
 * accounts of registries and clouds.
 */
const secretName =
  /^(?:\.env(?:\..+)?|.+\.env|\.envrc|\.(?:npmrc|yarnrc\.yml|netrc|pypirc|pgpass|git-credentials|htpasswd)|id_(?:rsa|dsa|ecdsa|ed25519)|(?:.+\.)?(?:pem|key|p12|pfx|jks|keystore)|(?:secrets?|credentials?|passwords?)(?:\..+)?|\.(?:ssh|aws|gnupg|azure|kube))$/i;

/** Names that only show how such a file is written. */
const sample = /\.(?:example|sample|template|dist|pub)$/i;

/** Whether a file or a folder on a path is named as one that holds a secret: never commit it. */
export function looksSecret(path: string): boolean {
  return path
    .split("/")
    .some((name) => name.length <= 255 && secretName.test(name) && !sample.test(name));
}
