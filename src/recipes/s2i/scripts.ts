import { sourceScripts } from "../../domain/build/s2i.ts";
import { badInput, Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import { checkedPath, type NamedImage, scriptsUrlOf } from "./image-facts.ts";
import { type ScriptName, s2iLabels } from "./names.ts";

/** Where a script comes from, and its path in the image. */
export interface Script {
  readonly from: "source" | "image";
  readonly path: string;
}

/** A script that is looked for; a source has no `usage` of its own. */
type AskedScript = ScriptName | "usage";

/** How scripts are called, and where they lie. */
export interface Scripts {
  /**
   * `first`: the image has `prepare`, `run` and `save-artifacts` in `/usr/bin`. `second`: scripts
   * are found through an input, the source or a label.
   */
  readonly protocol: "first" | "second";
  find(name: AskedScript): Script;
}

/** Where the scripts of images lie that have no label, while the source brings some of its own. */
const usualFolder = "/usr/libexec/s2i";
const firstFolder = "/usr/bin";

interface Lookup {
  /** Input `scripts-url`. */
  readonly given?: string;
  /** The scripts that the source has in `.s2i/bin`. */
  readonly ofSource: ReadonlySet<AskedScript>;
  readonly image: NamedImage;
  /** Where the image keeps the source's scripts. */
  readonly scriptsFolder: string;
}

/**
 * Finds each script where the first of these has it: the URL that was given, the source's `.s2i/bin`,
 * the image's label. An image without that label, and a source without scripts, follow the first
 * protocol.
 * @throws Failure `usage` for a URL that does not name a folder of the image: what a web server
 * serves may be another script in the second build, and no digest says which it was
 */
export function findScripts({ given, ofSource, image, scriptsFolder }: Lookup): Scripts {
  if (given !== undefined) {
    const folder = folderIn(given, (wrong) =>
      badInput("scripts-url", `${shown(given)} ${wrong}.`, whatToWrite),
    );
    return { protocol: "second", find: (name) => ({ from: "image", path: `${folder}/${name}` }) };
  }
  const labelled = scriptsUrlOf(image.facts);
  const ofImage =
    labelled === undefined
      ? undefined
      : folderIn(labelled, (wrong) => badLabel(image.reference, labelled, wrong));
  if (ofImage === undefined && ofSource.size === 0) return firstProtocol;
  const folder = ofImage ?? usualFolder;
  return {
    protocol: "second",
    find: (name) =>
      ofSource.has(name)
        ? { from: "source", path: `${scriptsFolder}/${name}` }
        : { from: "image", path: `${folder}/${name}` },
  };
}

const firstNames: Readonly<Record<AskedScript, string>> = {
  assemble: "prepare",
  run: "run",
  "save-artifacts": "save-artifacts",
  // The runtime image prepares what the builder left, with its own script.
  "assemble-runtime": "prepare",
  usage: "usage",
};

const firstProtocol: Scripts = {
  protocol: "first",
  find: (name) => ({ from: "image", path: `${firstFolder}/${firstNames[name]}` }),
};

const scheme = "image://";
const whatToWrite =
  "Write `image://` and the folder of the builder image that has the scripts, e.g. `image:///usr/libexec/s2i`, or put them into the source's `.s2i/bin`.";

function folderIn(url: string, failure: (wrong: string) => Failure): string {
  if (!url.startsWith(scheme)) throw failure("does not name a folder of the builder image");
  const path = url.slice(scheme.length);
  try {
    return checkedPath(path, "");
  } catch {
    throw failure("has no absolute path after `image://`");
  }
}

function badLabel(reference: string, url: string, wrong: string): Failure {
  return new Failure({
    code: "usage",
    message: `The label ${s2iLabels.scriptsUrl} of ${reference} is wrong: ${shown(url)} ${wrong}.`,
    fix: `Name the folder in ${setting("scripts-url")}, e.g. \`image:///usr/libexec/s2i\`, or put the scripts into the source's \`${sourceScripts}\`.`,
  });
}

function shown(text: string): string {
  return JSON.stringify(visible(shortened(text, 100)));
}
