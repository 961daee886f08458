import { type FileRecord, worded } from "../package.ts";

const places = ["etc/os-release", "usr/lib/os-release"];

/** Whether a path is that of the file that names the distribution (os-release(5)). */
export function isSystemName(path: string): boolean {
  return places.includes(path);
}

/** Reads the distribution's name and version, lines of a shell's assignments. */
export function systemRecord(text: string): FileRecord {
  const values = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [, name = "", value = ""] = /^([A-Z_]{1,50})=(.*)$/.exec(line) ?? [];
    values.set(name, value.trim().replace(/^(["'])(.*)\1$/, "$2"));
  }
  const id = worded(values.get("ID"));
  if (id === undefined || !/^[a-z0-9._-]+$/.test(id)) return {};
  return { system: { id, version: worded(values.get("VERSION_ID")) ?? "" } };
}
