import { setting } from "../domain/text/surface.ts";
import { shown } from "./evidence.ts";

/**
 * Names under which secrets lie in a working tree: environments with passwords, private keys,
 * accounts of registries and clouds.
 */
const secretName =
  /^(?:\.env(?:\..+)?|.+\.env|\.envrc|\.(?:npmrc|yarnrc\.yml|netrc|pypirc|pgpass|git-credentials|htpasswd)|id_(?:rsa|dsa|ecdsa|ed25519)|(?:.+\.)?(?:pem|key|p12|pfx|jks|keystore)|(?:secrets?|credentials?|passwords?)(?:\..+)?|\.(?:ssh|aws|gnupg|azure|kube))$/i;

/** Names that only show how such a file is written. */
const sample = /\.(?:example|sample|template|dist|pub)$/i;

/** Returns the first of some paths on which a file or a folder is named as one with a secret. */
export function namedSecret(paths: readonly string[]): string | undefined {
  return paths.find((path) =>
    path
      .split("/")
      .some((name) => name.length <= 255 && secretName.test(name) && !sample.test(name)),
  );
}

/** Returns a sentence against committing such a file; undefined if there is none. */
export function neverCommitted(paths: readonly string[]): string | undefined {
  const secret = namedSecret(paths);
  return secret === undefined
    ? undefined
    : `Never commit \`${shown(secret)}\` if it holds a secret: a step that needs it gets it with ${setting("secrets")}.`;
}
