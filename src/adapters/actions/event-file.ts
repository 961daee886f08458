import { open } from "node:fs/promises";
import type { GenericSchema, InferOutput } from "valibot";
import { fittingJson } from "../../domain/text/schema.ts";

/** GitHub caps a webhook's payload at 25 MB; a larger file is not an event. */
const maxEventBytes = 25 * 1024 * 1024;

/**
 * Reads the event that started the run (GITHUB_EVENT_PATH) by a schema; undefined when none can be
 * read, or not by this schema.
 */
export async function readEvent<const Schema extends GenericSchema>(
  env: Readonly<Record<string, string | undefined>>,
  schema: Schema,
): Promise<InferOutput<Schema> | undefined> {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") return undefined;
  const text = await readBounded(path).catch(() => undefined);
  return text === undefined ? undefined : fittingJson(schema, text);
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
