import { type FileRecord, type Found, mostOfFile, worded } from "../package.ts";

const statusFile = /^var\/lib\/dpkg\/(?:status|status\.d\/[^/]+)$/;
const listFile = /^var\/lib\/dpkg\/(?:info\/[^/]+\.list|status\.d\/[^/]+\.md5sums)$/;

/** States in which a package's files are there (dpkg-query(1), "Package status"). */
const present: ReadonlySet<string> = new Set([
  "installed",
  "half-configured",
  "triggers-awaited",
  "triggers-pending",
  "unpacked",
]);

/** Whether a path is that of dpkg's database, or of a part of it as distroless images have it. */
export function isStatus(path: string): boolean {
  return statusFile.test(path) && !path.endsWith(".md5sums");
}

/** Whether a path is that of a list of a Debian package's files. */
export function isFileList(path: string): boolean {
  return listFile.test(path);
}

/** Reads dpkg's database (deb-control(5)): one paragraph a package, of which some may be gone. */
export function statusRecord(text: string): FileRecord {
  const packages: Found[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const found = packageIn(paragraph);
    if (found !== undefined) packages.push(found);
    if (packages.length >= mostOfFile) break;
  }
  return { packages };
}

/** Reads a list of files: paths from the root on, or the lines of `md5sum`. */
export function fileListRecord(text: string, path: string): FileRecord {
  const lines = text.split("\n").filter((line) => line !== "");
  const isSums = path.endsWith(".md5sums");
  return { owned: lines.map((line) => (isSums ? line.replace(/^[0-9a-f]{32} {1,2}/, "") : line)) };
}

type Fields = ReadonlyMap<string, string>;

function packageIn(fields: Fields): Found | undefined {
  const [name, version] = [worded(fields.get("package")), worded(fields.get("version"))];
  if (name === undefined || version === undefined) return undefined;
  const status = fields.get("status")?.trim();
  const state = status?.slice(status.lastIndexOf(" ") + 1);
  if (state !== undefined && !present.has(state)) return undefined;
  const source = worded(fields.get("source"));
  return {
    ecosystem: "deb",
    name,
    version,
    licences: [],
    qualifiers: {
      arch: worded(fields.get("architecture")) ?? "",
      // `name` or `name (version)`; only where the source package has another name or version.
      upstream: source?.replace(/^(\S+) \((.*)\)$/, "$1@$2") ?? "",
    },
  };
}

/** Yields the fields of each paragraph, by their names in lower case; of those over lines, the first. */
function* paragraphsOf(text: string): Generator<Fields> {
  let fields = new Map<string, string>();
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      if (fields.size > 0) yield fields;
      fields = new Map();
    }
    const colon = line.indexOf(":");
    if (colon <= 0 || /^[\s#]/.test(line)) continue;
    fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1));
  }
  if (fields.size > 0) yield fields;
}
