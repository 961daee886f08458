import * as v from "valibot";
import type { RunningImage } from "../domain/deployed/running.ts";
import { checked, mapOf, objectOf } from "../domain/text/schema.ts";
import { parseAsked } from "./image-id.ts";
import type { ReadImages } from "./read-images.ts";
import { parsedYaml } from "./yaml.ts";

const service = v.pipe(
  v.unknown(),
  // A key without a value is an empty text where all scalars are texts.
  v.transform((value) => (value === null || value === "" ? {} : value)),
  objectOf({ image: v.exactOptional(v.string()) }),
);
const file = objectOf({ services: mapOf(service) });

/** How often a value may be repeated by aliases, which Compose files use to share settings. */
const maxAliases = 1000;

/**
 * Reads the images of a Compose file's services (https://github.com/compose-spec/compose-spec).
 * Nothing says what was started: an image is what is asked for. A service that is only built has
 * no image.
 * @returns the images, or why they cannot be read, continuing a sentence about the document
 */
export async function readComposeFile(text: string): Promise<ReadImages> {
  const document = await parsedYaml(text, maxAliases);
  if (!("wrong" in document)) return readServices(document.value);
  const { wrong, line } = document;
  return { wrong: `${line === undefined ? "it" : `line ${line}`} ${wrong}` };
}

/** Reads the images of a parsed Compose file's services. */
export function readServices(document: unknown): ReadImages {
  const found = checked(file, document);
  if ("wrong" in found) return found;
  const images = Object.entries(found.value.services).map(
    ([name, { image: written = "" }]): RunningImage => {
      return {
        names: [name],
        role: "container",
        written,
        asked: parseAsked(written),
        started: undefined,
        waits: false,
        count: 1,
      };
    },
  );
  return { images };
}
