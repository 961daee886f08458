import type { RegistryAccess } from "../domain/build/request.ts";
import { badInput } from "../domain/text/failure.ts";
import { perSurface, setting } from "../domain/text/surface.ts";
import { shorten } from "./choices.ts";
import { given } from "./given.ts";
import type { OptionReader } from "./reader.ts";

/**
 * Reads the access to registries for a single command, e.g. `inspect`. With `push`, half a pair of
 * credentials is an error.
 */
export function readRegistryAccess(from: {
  readonly read: OptionReader;
  readonly push: boolean;
}): RegistryAccess {
  const { read, push } = from;
  const username = read.text("username");
  const password = read.text("password");
  const access = {
    ...given("authfile", read.text("authfile")),
    tlsVerify: read.boolean("tls-verify"),
    insecureRegistries: read.words("insecure-registries").map(parseHost),
  };
  if (username === undefined && password !== undefined) {
    throw badInput(
      "password",
      `it is given without ${setting("username")}.`,
      "Give both, or neither to use the auth files.",
    );
  }
  if (username !== undefined && password === undefined) {
    // A pull request from a fork gets no secrets; it may still build as long as it does not push.
    if (!push) return access;
    throw badInput(
      "password",
      `it is empty, although ${setting("username")} is given.`,
      `${perSurface({
        workflow:
          "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
        commandLine: "Write `--password=-` to read it from standard input, or set TWOFOLD_PASSWORD",
      })}.`,
    );
  }
  return { ...given("username", username), ...given("password", password), ...access };
}

/**
 * Parses a registry's host in the form that image references have.
 * @throws Failure `usage`
 */
function parseHost(text: string): string {
  if (
    /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9a-fA-F:.]{2,45}\])(?::\d{1,5})?$/.test(
      text,
    )
  ) {
    return text.toLowerCase();
  }
  throw badInput(
    "insecure-registries",
    `${JSON.stringify(shorten(text))} is not the host of a registry.`,
    "Write the host as image references have it, without a scheme or path, e.g. `registry.internal:5000`.",
  );
}
