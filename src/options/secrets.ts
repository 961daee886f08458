import type { Secret } from "../domain/build/request.ts";
import { badInput } from "../domain/text/failure.ts";

const input = "secrets";
const idGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;

/**
 * Parses the entries `id=value` and `id=src=path`.
 * @throws Failure `usage`; its message contains neither a value nor what might be one: if a secret
 * of several lines was written without quotes, each of its lines arrives here as an entry of its
 * own.
 */
export function parseSecrets(entries: readonly string[]): readonly Secret[] {
  const secrets = new Map<string, Secret>();
  for (const [index, entry] of entries.entries()) {
    const secret = parseSecret(entry, index + 1);
    if (secrets.has(secret.id)) {
      throw badInput(
        input,
        `the id of entry ${index + 1} is used twice.`,
        "Give each secret an id of its own.",
      );
    }
    secrets.set(secret.id, secret);
  }
  return [...secrets.values()];
}

function parseSecret(entry: string, number: number): Secret {
  const equals = entry.indexOf("=");
  const id = entry.slice(0, Math.max(equals, 0)).trim();
  if (!idGrammar.test(id)) {
    throw badInput(
      input,
      `entry ${number} does not start with an id and \`=\`.`,
      'Write `id=value` or `id=src=path`, one per line; put a secret of several lines in double quotes: `"id=line 1` … `line 2"`.',
    );
  }
  const value = entry.slice(equals + 1);
  const path = /^src=(.*)$/s.exec(value)?.[1]?.trim();
  if (value === "" || path === "") {
    throw badInput(
      input,
      `entry ${number} (\`${id}\`) is empty.`,
      "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks.",
    );
  }
  return path === undefined ? { kind: "value", id, value } : { kind: "file", id, path };
}
