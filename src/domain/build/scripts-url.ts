import { type Digest, digestFromHex } from "../oci/digest.ts";
import { badInput } from "../text/failure.ts";
import { shortened, visible } from "../text/printable.ts";
import { withoutTrailing } from "../text/trailing.ts";
import { withoutSecrets } from "../text/url-secrets.ts";
import { type ScriptName, scriptNames } from "./s2i.ts";

/** A script on a web server. */
export interface WebScript {
  readonly name: ScriptName;
  readonly url: string;
  readonly digest: Digest;
}

/** Where input `scripts-url` says that scripts are. */
export type ScriptsUrl =
  /** `image://`: a folder of the image, by its absolute path. */
  | { readonly kind: "image"; readonly folder: string }
  /** `file://`: a folder of the source, relative to its root, POSIX. */
  | { readonly kind: "source"; readonly folder: string }
  /** `https://…#assemble=sha256:…,run=sha256:…`: each script by its digest. */
  | { readonly kind: "web"; readonly base: string; readonly scripts: readonly WebScript[] };

/** The rest of a sentence that starts with the URL. */
type Parsed = ScriptsUrl | { readonly kind: "wrong"; readonly wrong: string };

const pathIn = /^(?:\/[A-Za-z0-9_.@+~-]+)+\/*$/;

/** Parses input `scripts-url`. It is not a URL of RFC 3986: `file://` names a folder of the source. */
export function parseScriptsUrl(text: string): Parsed {
  const [, scheme = "", rest = ""] = /^([a-z]+):\/\/(.*)$/s.exec(text) ?? [];
  switch (scheme) {
    case "image":
      return isPath(rest)
        ? { kind: "image", folder: withoutTrailing(rest, "/") }
        : wrong("has no absolute path after `image://`");
    case "file": {
      const folder = `/${rest.replace(/^\/+/, "")}`;
      return isPath(folder)
        ? { kind: "source", folder: withoutTrailing(folder, "/").slice(1) }
        : wrong("has no folder of the source after `file://`");
    }
    case "http":
    case "https":
      return webScripts(text);
    default:
      return wrong("does not name a folder of the builder image, of the source or of a web server");
  }
}

/** @throws Failure `usage` for input `scripts-url` */
export function scriptsUrlIn(text: string): ScriptsUrl {
  const parsed = parseScriptsUrl(text);
  if (parsed.kind !== "wrong") return parsed;
  throw badInput(
    "scripts-url",
    `${JSON.stringify(visible(shortened(withoutSecrets(text), 100)))} ${parsed.wrong}.`,
    "Write `image://` and a folder of the builder image, e.g. `image:///usr/libexec/s2i`; `file://` and a folder of the source, e.g. `file://deploy/s2i`; or the URL of a folder with the digest of each script, `https://example.org/s2i#assemble=sha256:…,run=sha256:…`.",
  );
}

function webScripts(text: string): Parsed {
  const hash = text.indexOf("#");
  const base = hash === -1 ? text : text.slice(0, hash);
  const flaw = flawOf(base);
  if (flaw !== undefined) return wrong(flaw);
  const { href } = new URL(base);
  const folder = href.endsWith("/") ? href : `${href}/`;
  const scripts: WebScript[] = [];
  for (const entry of hash === -1 ? [] : text.slice(hash + 1).split(",")) {
    const [, written = "", hex = ""] = /^([a-z-]{1,40})=sha256:([0-9a-f]{64})$/.exec(entry) ?? [];
    const name = scriptNames.find((known) => known === written);
    if (name === undefined) {
      const shown = JSON.stringify(visible(shortened(withoutSecrets(entry), 60)));
      return wrong(`has ${shown}, which is not a script with its digest`);
    }
    if (scripts.some((each) => each.name === name)) return wrong(`names \`${name}\` twice`);
    scripts.push({ name, url: `${folder}${name}`, digest: digestFromHex(hex) });
  }
  return scripts.length === 0
    ? wrong("has no digest of a script, so nothing says which scripts these are")
    : { kind: "web", base, scripts };
}

/** Says what is wrong with the URL of a folder. */
function flawOf(base: string): string | undefined {
  // A parser of URLs drops line breaks, and the text becomes a line of a Containerfile.
  if (/[\s\p{Cc}]/u.test(base)) return "has a blank or a control character in it";
  if (!URL.canParse(base)) return "is not a URL";
  const { username, password } = new URL(base);
  // Everyone who has the image can read the URL in its labels.
  if (username !== "" || password !== "") return "has an account in it, which the image would show";
  return base.includes("?") ? "has a query" : undefined;
}

function isPath(text: string): boolean {
  return pathIn.test(text) && !text.split("/").some((part) => part === ".." || part === ".");
}

function wrong(text: string): Parsed {
  return { kind: "wrong", wrong: text };
}
