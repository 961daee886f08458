import { didYouMean } from "../../domain/text/nearest.ts";
import { withoutTrailing } from "../../domain/text/trailing.ts";
import {
  type BaseArchive,
  type Distribution,
  distributions,
  type Pocket,
  pockets,
} from "./model.ts";
import { named, type Part, quoted, textIn, textsIn, wrongPart } from "./part.ts";
import { insidePath } from "./paths.ts";

/** The keys of a declaration that say where packages come from. */
export const archiveKeys = [
  "distribution",
  "suite",
  "pockets",
  "components",
  "snapshot",
  "mirror",
  "keyring",
] as const;

const defaultComponents: Readonly<Record<Distribution, readonly string[]>> = {
  debian: ["main"],
  ubuntu: ["main", "universe"],
};

/** Reads where packages come from. @param whole the declaration itself @throws Failure `usage` */
export function archiveIn(whole: Part, map: ReadonlyMap<string, Part>): BaseArchive {
  const distribution = oneOf(map.get("distribution") ?? whole, distributions, "distribution");
  const suite = suiteIn(map.get("suite") ?? whole, distribution);
  const components = wordsIn(map.get("components"));
  const snapshot = snapshotIn(map.get("snapshot"));
  const mirror = mirrorIn(map.get("mirror"));
  const keyring = keyringIn(map.get("keyring"));
  return {
    distribution,
    suite,
    pockets: pocketsIn(map.get("pockets")),
    components: components.length === 0 ? defaultComponents[distribution] : components,
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(mirror === undefined ? {} : { mirror }),
    ...(keyring === undefined ? {} : { keyring }),
  };
}

function oneOf<Name extends string>(part: Part, names: readonly Name[], key: string): Name {
  const written = part.keys.length === 0 ? undefined : textIn(part);
  const found = names.find((name) => name === written);
  if (found !== undefined) return found;
  throw wrongPart(
    part,
    written === undefined
      ? `\`${key}\` is missing.`
      : `${named(part)}: ${quoted(written)} is not known${didYouMean(written, names)}`,
    `Write \`${key}: ${names[0] ?? ""}\`; known are ${names.join(", ")}.`,
  );
}

const moving = new Set(["stable", "oldstable", "oldoldstable", "testing", "unstable", "devel"]);

function suiteIn(part: Part, distribution: Distribution): string {
  const written = part.keys.length === 0 ? "" : (textIn(part) ?? "");
  const example = distribution === "debian" ? "bookworm" : "noble";
  const fix = `Write the codename of a release, e.g. \`suite: ${example}\`.` as const;
  if (written === "") throw wrongPart(part, "`suite` is missing.", fix);
  if (moving.has(written)) {
    throw wrongPart(
      part,
      `\`suite\`: ${quoted(written)} names another release after the next one.`,
      fix,
    );
  }
  if (/^[a-z][a-z0-9]{0,30}$/.test(written)) return written;
  throw wrongPart(part, `\`suite\`: ${quoted(written)} is not a codename.`, fix);
}

function pocketsIn(part: Part | undefined): readonly Pocket[] {
  const written = textsIn(part);
  for (const name of written) {
    if (part === undefined || pockets.some((pocket) => pocket === name)) continue;
    throw wrongPart(
      part,
      `\`pockets\`: ${quoted(name)} is not known${didYouMean(name, pockets)}`,
      `Write some of ${pockets.join(", ")}.`,
    );
  }
  return pockets.filter((pocket) => written.includes(pocket));
}

/** Reads words that become words of a line for apt. */
function wordsIn(part: Part | undefined): readonly string[] {
  const words = textsIn(part);
  const wrong = words.find((word) => !/^[a-z][a-z0-9-]{0,30}$/.test(word));
  if (part === undefined || wrong === undefined) return words;
  throw wrongPart(
    part,
    `${named(part)}: ${quoted(wrong)} is not the name of a component.`,
    "Write names such as `main`.",
  );
}

function snapshotIn(part: Part | undefined): number | undefined {
  const written = textIn(part);
  if (part === undefined || written === undefined) return undefined;
  const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(written)
    ? Date.parse(written)
    : Number.NaN;
  if (milliseconds > 0) return milliseconds / 1000;
  throw wrongPart(
    part,
    `\`snapshot\`: ${quoted(written)} is not a time.`,
    "Write a time in UTC, e.g. `snapshot: 2026-11-01T00:00:00Z`.",
  );
}

function mirrorIn(part: Part | undefined): string | undefined {
  const written = textIn(part);
  if (part === undefined || written === undefined) return undefined;
  const why = wrongMirror(written);
  if (why === undefined) return withoutTrailing(written, "/");
  throw wrongPart(part, `\`mirror\` ${why}.`, mirrorFix);
}

/** What a mirror is written as. */
export const mirrorFix =
  "Write the archive's address, e.g. `https://snapshot.debian.org/archive/debian/20261101T000000Z`, without a user or password.";

/** Returns why a text is not the address of a mirror; undefined if it is one. */
export function wrongMirror(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol)) {
    return "is not an address that starts with `http://` or `https://`";
  }
  if (url.username !== "" || url.password !== "") return "has a user or password in it";
  if (url.search !== "" || url.hash !== "") return "has a query in it";
  return /^[\w.:/~%+@-]{1,500}$/.test(text) ? undefined : "has a character that apt cannot read";
}

function keyringIn(part: Part | undefined): string | undefined {
  const written = textIn(part);
  if (part === undefined || written === undefined) return undefined;
  const path = insidePath(written);
  if (path !== undefined) return path;
  throw wrongPart(
    part,
    `\`keyring\`: ${quoted(written)} leads out of the declaration's folder.`,
    "Write the path of a file beside the declaration.",
  );
}
