import { open } from "node:fs/promises";
import { isJsonObject, type JsonObject, parseJson } from "../../domain/text/json.ts";

/** GitHub caps a webhook's payload at 25 MB; a larger file is no event. */
const maxEventBytes = 25 * 1024 * 1024;

/** Reads the event that started the run (GITHUB_EVENT_PATH); undefined when none can be read. */
export async function readEvent(
  env: Readonly<Record<string, string | undefined>>,
): Promise<JsonObject | undefined> {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") return undefined;
  const text = await readBounded(path).catch(() => undefined);
  const value = text === undefined ? undefined : parsed(text);
  return isJsonObject(value) ? value : undefined;
}

/**
 * Follows a path of names in an event, e.g. `pull_request`, `head`, `sha`; undefined where it leads
 * nowhere.
 */
export function eventField(event: unknown, ...path: readonly string[]): unknown {
  return path.reduce(
    (value: unknown, name) =>
      isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined,
    event,
  );
}

async function readBounded(path: string): Promise<string | undefined> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    return size > maxEventBytes ? undefined : await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
