import { posix } from "node:path";
import { licenceOf } from "../licences.ts";
import { type FileRecord, type Licence, worded } from "../package.ts";

const metadataFile = /(?:^|\/)[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/;
const recordFile = /(?:^|\/)[^/]+\.dist-info\/RECORD$/;

/** Whether a path is that of an installed Python project's metadata. */
export function isPythonMetadata(path: string): boolean {
  return metadataFile.test(path);
}

/** Whether a path is that of the list of an installed Python project's files. */
export function isPythonRecord(path: string): boolean {
  return recordFile.test(path);
}

/** Reads a project's core metadata (packaging.python.org, "Core metadata specifications"). */
export function pythonRecord(text: string, path: string): FileRecord {
  const fields = headersOf(text);
  const one = (name: string): string | undefined => fields.get(name)?.[0];
  const [name, version] = [worded(one("name")), worded(one("version"))];
  if (name === undefined || version === undefined) return {};
  const licences = licencesIn(fields);
  const folder = posix.dirname(path);
  return {
    packages: [{ ecosystem: "pypi", name, version, licences }],
    ...(/\.(?:dist|egg)-info$/.test(folder) ? { folders: [folder] } : { owned: [path] }),
  };
}

/** Reads the paths of a list of files (PEP 376): CSV, relative to the folder above the metadata. */
export function recordedFiles(text: string, path: string): FileRecord {
  const root = posix.dirname(posix.dirname(path));
  const owned = text.split("\n").flatMap((line): string[] => {
    const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"');
    const written = quoted ?? line.slice(0, Math.max(0, line.indexOf(",")));
    const file = posix.join("/", root, written);
    return written === "" ? [] : [posix.isAbsolute(written) ? written : file];
  });
  return { owned };
}

/** Reads the headers before the description, by their names in lower case. */
function headersOf(text: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\r$/, "");
    if (line === "") break;
    const colon = line.indexOf(":");
    // A line that starts with a blank continues a text, of which none is read.
    if (colon <= 0 || /^\s/.test(line)) continue;
    const name = line.slice(0, colon).toLowerCase();
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [line.slice(colon + 1)]);
    else known.push(line.slice(colon + 1));
  }
  return fields;
}

/** Classifiers that name one licence; others, such as "BSD License", leave its version open. */
const classified: Readonly<Record<string, string>> = {
  "GNU Affero General Public License v3": "AGPL-3.0-only",
  "GNU Affero General Public License v3 or later (AGPLv3+)": "AGPL-3.0-or-later",
  "GNU General Public License v2 (GPLv2)": "GPL-2.0-only",
  "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
  "GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
  "GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
  "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
  "GNU Lesser General Public License v3 or later (LGPLv3+)": "LGPL-3.0-or-later",
  "ISC License (ISCL)": "ISC",
  "MIT License": "MIT",
  "MIT No Attribution License (MIT-0)": "MIT-0",
  "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
  "The Unlicense (Unlicense)": "Unlicense",
};

function licencesIn(fields: ReadonlyMap<string, readonly string[]>): readonly Licence[] {
  const expression = licenceOf(fields.get("license-expression")?.[0]);
  if (expression.length > 0) return expression;
  const stated = licenceOf(fields.get("license")?.[0]).filter(({ text }) => text !== "UNKNOWN");
  if (stated.some(({ kind }) => kind === "expression")) return stated;
  const names = (fields.get("classifier") ?? []).flatMap((text) => {
    const parts = text.split(" :: ").map((part) => part.trim());
    return parts[0] === "License" && parts.length > 1 ? (parts.at(-1) ?? []) : [];
  });
  const licences = names
    .filter((name) => name !== "OSI Approved")
    .flatMap((name) => licenceOf(classified[name] ?? name));
  return licences.length > 0 ? licences : stated;
}
