import type { GoBuild } from "../domain/findings/executable.ts";

const magic = Buffer.from("\u00ff Go buildinf:", "latin1");
const headerLength = 32;
/** Flag since Go 1.18: the texts follow the header. Before, the header pointed at them. */
const inlineTexts = 2;
/** Length of the two marks around the build's settings (runtime/debug, modinfo.go). */
const markLength = 16;
const longestText = 1024 * 1024;

/** The texts of Go's build information. */
interface GoTexts {
  /** The toolchain's version. */
  readonly version: string;
  /** Lines of a word and its values, with tabs between them (runtime/debug, BuildInfo.String). */
  readonly modules: string;
}

/**
 * Reads the texts of Go's build information (src/debug/buildinfo/buildinfo.go); undefined if there
 * is none that can be read.
 */
export function goTexts(section: Buffer): GoTexts | "before 1.18" | undefined {
  if (!section.subarray(0, magic.length).equals(magic) || section.length < headerLength) {
    return undefined;
  }
  if (((section[15] ?? 0) & inlineTexts) === 0) return "before 1.18";
  const version = lengthAndText(section, headerLength);
  const settings = version && lengthAndText(section, version.end);
  if (version === undefined || settings === undefined) return undefined;
  const { text } = settings;
  const modules = text.length > 2 * markLength ? text.slice(markLength, -markLength) : "";
  return { version: version.text, modules };
}

/** Reads what Go's build information says of a build; undefined if there is none. */
export function goBuild(section: Buffer): GoBuild | undefined {
  const texts = goTexts(section);
  if (texts === undefined) return undefined;
  if (texts === "before 1.18") {
    return { version: texts, module: "", trimpath: false, cgo: false };
  }
  return { version: texts.version, ...settingsOf(texts.modules) };
}

function settingsOf(text: string): Omit<GoBuild, "version"> {
  const settings = new Map<string, string>();
  let module = "";
  for (const line of text.split("\n")) {
    const [word, value = ""] = line.split("\t");
    if (word === "path" && module === "") module = value;
    if (word === "mod") module = value;
    const at = value.indexOf("=");
    if (word === "build" && at > 0) settings.set(value.slice(0, at), value.slice(at + 1));
  }
  const [revision, time, modified] = ["vcs.revision", "vcs.time", "vcs.modified"].map((name) =>
    settings.get(name),
  );
  return {
    module,
    trimpath: settings.get("-trimpath") === "true",
    cgo: settings.get("CGO_ENABLED") === "1",
    ...(revision === undefined ? {} : { revision }),
    ...(time === undefined ? {} : { time }),
    ...(modified === undefined ? {} : { modified: modified === "true" }),
  };
}

/** Reads a text after its length, which is a varint (encoding/binary, Uvarint). */
function lengthAndText(
  bytes: Buffer,
  from: number,
): { readonly text: string; readonly end: number } | undefined {
  let length = 0;
  for (let at = from; at < Math.min(bytes.length, from + 4); at += 1) {
    const byte = bytes[at] ?? 0;
    length += (byte & 0x7f) * 2 ** (7 * (at - from));
    if (byte >= 0x80) continue;
    const end = at + 1 + length;
    if (length > longestText || end > bytes.length) return undefined;
    return { text: bytes.toString("latin1", at + 1, end), end };
  }
  return undefined;
}
