import { posix } from "node:path";
import * as v from "valibot";
import { fittingJson, listOfFitting, maybe, objectOf } from "../../domain/text/schema.ts";
import { anyOf, licenceOf } from "../licences.ts";
import { type FileRecord, type Licence, worded } from "../package.ts";

const manifestFile = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;

/** Whether a path is the manifest of a package that npm, pnpm or yarn installed. */
export function isNpmManifest(path: string): boolean {
  return manifestFile.test(path);
}

const named = objectOf({ type: maybe(v.string()) });
const manifest = objectOf({
  name: v.string(),
  version: v.string(),
  license: maybe(v.union([v.string(), named])),
  /** How a choice of licences was written before 2015; some packages still do. */
  licenses: maybe(listOfFitting(named)),
});

/** Reads a package's `package.json` (docs.npmjs.com, "package.json"). */
export function npmRecord(text: string, path: string): FileRecord {
  const read = fittingJson(manifest, text.replace(/^\uFEFF/, ""));
  const [name, version] = [worded(read?.name), worded(read?.version)];
  if (read === undefined || name === undefined || version === undefined) return {};
  if (!/^(?:@[^/]+\/)?[^/]+$/.test(name)) return {};
  const slash = name.indexOf("/");
  return {
    packages: [
      {
        ecosystem: "npm",
        ...(slash < 0 ? {} : { namespace: name.slice(0, slash) }),
        name: name.slice(slash + 1),
        version,
        licences: licencesIn(read),
      },
    ],
    folders: [posix.dirname(path)],
  };
}

function licencesIn({ license, licenses }: v.InferOutput<typeof manifest>): readonly Licence[] {
  if (license === undefined) {
    // As npm itself translates such a list (docs.npmjs.com, "package.json", license).
    return licenceOf(anyOf((licenses ?? []).flatMap(({ type }) => worded(type) ?? [])));
  }
  return licenceOf(typeof license === "string" ? license : license.type);
}
