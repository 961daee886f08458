import { type ScriptName, sourceScripts } from "../../domain/build/s2i.ts";
import { parseScriptsUrl } from "../../domain/build/scripts-url.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import { type NamedImage, scriptsUrlOf } from "./image-facts.ts";
import { s2iLabels } from "./names.ts";

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
  /** The folder of the image that input `scripts-url` names. */
  readonly given?: string;
  /** The scripts that the build brings: of the source, or of a web server. */
  readonly ofSource: ReadonlySet<AskedScript>;
  readonly image: NamedImage;
  /** Where the image keeps the source's scripts. */
  readonly scriptsFolder: string;
}

/**
 * Finds each script where the first of these has it: the folder that was given, what the build
 * brings, the image's label. An image without that label, and a build that brings no scripts, follow
 * the first protocol.
 * @throws Failure `usage` for a label that does not name a folder of the image: what a web server
 * serves may be another script in the second build, and no digest says which it was
 */
export function findScripts({ given, ofSource, image, scriptsFolder }: Lookup): Scripts {
  if (given !== undefined) {
    return { protocol: "second", find: (name) => ({ from: "image", path: `${given}/${name}` }) };
  }
  const labelled = scriptsUrlOf(image.facts);
  const ofImage = labelled === undefined ? undefined : folderIn(labelled, image.reference);
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

function folderIn(label: string, reference: string): string {
  const url = parseScriptsUrl(label);
  if (url.kind === "image") return url.folder;
  const isOfImage = label.startsWith("image://") && url.kind === "wrong";
  throw badLabel(reference, label, isOfImage ? url.wrong : "does not name a folder of that image");
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
