import * as v from "valibot";
import { digestOf } from "../../../domain/oci/digest.ts";
import type { JsonObject } from "../../../domain/text/json.ts";
import { fitting, jsonObject, listOf, objectOf } from "../../../domain/text/schema.ts";

const namespaceSchema = objectOf({ type: v.string(), path: v.unknown() });
const limitSchema = objectOf({ type: v.string() });

/** What of a bundle's config is the same wherever and whenever a step runs, member by member. */
const kept = {
  process: [
    "args",
    "cwd",
    "user",
    "capabilities",
    "noNewPrivileges",
    "apparmorProfile",
    "terminal",
  ],
  linux: ["sysctl", "maskedPaths", "readonlyPaths", "devices"],
} as const;

/**
 * Returns what a step can depend on of its bundle's config, as buildah wrote it, but for what is
 * mounted. The container's name and this run's paths are left out.
 */
export function configFacts(config: JsonObject): JsonObject {
  const process = objectIn(config, "process");
  const linux = objectIn(config, "linux");
  return {
    ...picked(process, kept.process),
    env: listIn(process, "env").filter((entry) => !isHostname(entry)),
    limits: listIn(process, "rlimits").map((limit) => fitting(limitSchema, limit)?.type ?? null),
    ...picked(linux, kept.linux),
    seccomp: digestOf(Buffer.from(JSON.stringify(linux["seccomp"] ?? null))),
    namespaces: listIn(linux, "namespaces").map((one) => {
      const { type, path } = fitting(namespaceSchema, one) ?? {};
      return { type: type ?? null, own: path === undefined };
    }),
    readonlyRoot: objectIn(config, "root")["readonly"] ?? false,
    hooks: config["hooks"] ?? null,
  };
}

/** HOSTNAME is buildah's own, random in some versions. */
function isHostname(entry: unknown): boolean {
  return typeof entry === "string" && entry.startsWith("HOSTNAME=");
}

function picked(from: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
}

function objectIn(parent: JsonObject, key: string): JsonObject {
  return fitting(jsonObject, parent[key]) ?? {};
}

function listIn(parent: JsonObject, key: string): readonly unknown[] {
  return fitting(listOf(v.unknown()), parent[key]) ?? [];
}
