import { licenceOf } from "../licences.ts";
import { type FileRecord, type Found, longestPath, mostOfFile, worded } from "../package.ts";

const databases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];

/** Whether a path is that of Alpine's database: apk 3 has it below `/usr` where `/lib` is a link. */
export function isApkDatabase(path: string): boolean {
  return databases.includes(path);
}

/**
 * Reads the database of apk 2 and 3, which is the same text (apk(5), "The installed database"):
 * paragraphs of one-letter fields; `F:` names a folder, each `R:` after it a file in it.
 */
export function apkRecord(text: string): FileRecord {
  const packages: Found[] = [];
  const owned: string[] = [];
  let fields = new Map<string, string>();
  let folder = "";
  const end = (): void => {
    const found = packageIn(fields);
    if (found !== undefined && packages.length < mostOfFile) packages.push(found);
    fields = new Map();
    folder = "";
  };
  for (const line of text.split("\n")) {
    if (line === "") end();
    if (line[1] !== ":") continue;
    const [letter = "", value] = [line[0], line.slice(2)];
    if (letter === "F") folder = value;
    else if (letter === "R") owned.push(folder === "" ? value : `${folder}/${value}`);
    else if (!fields.has(letter)) fields.set(letter, value);
  }
  end();
  return { packages, owned: owned.filter((path) => path.length <= longestPath) };
}

function packageIn(fields: ReadonlyMap<string, string>): Found | undefined {
  const [name, version] = [worded(fields.get("P")), worded(fields.get("V"))];
  if (name === undefined || version === undefined) return undefined;
  const origin = worded(fields.get("o"));
  return {
    ecosystem: "apk",
    name,
    version,
    licences: licenceOf(fields.get("L")),
    qualifiers: {
      arch: worded(fields.get("A")) ?? "",
      upstream: origin === undefined || origin === name ? "" : origin,
    },
  };
}
