import type { RunningImage, RunningKind } from "../domain/deployed/running.ts";
import { badInput, type Failure } from "../domain/text/failure.ts";
import { checkedJson, jsonObject } from "../domain/text/schema.ts";
import { readComposeFile, readServices } from "./compose-file.ts";
import { readPods } from "./pods.ts";
import type { ReadImages } from "./read-images.ts";
import { readReferenceLines } from "./reference-lines.ts";

/** What runs, and what said so. */
interface Running {
  readonly kind: RunningKind;
  /** In their order; replicas of the same pod are one. */
  readonly images: readonly RunningImage[];
}

/** Characters; the pods of a cluster of 5,000 have about 50 million. */
const longestText = 256 * 1024 * 1024;
/** Characters; reading YAML takes far longer than reading JSON. */
const longestYaml = 1024 * 1024;

/**
 * Reads what runs from a text whose content says what it is: the pods of a cluster, a Compose file,
 * or lines of references.
 * @param input the setting that named the text, for messages
 * @throws Failure `usage` where it cannot be read
 */
export async function readRunning(input: string, text: string): Promise<Running> {
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (bare.length > longestText) throw unreadable(input, "it is longer than 256 MiB");
  // What a failed command leaves in a pipe. A cluster without pods is a list of none.
  if (bare.trim() === "") throw empty(input);
  const { kind, ...found } = await imagesIn(bare);
  if ("wrong" in found) throw unreadable(input, `${whats[kind]}, but ${found.wrong}`);
  return { kind, images: merged(found.images) };
}

const whats: Readonly<Record<RunningKind, string>> = {
  pods: "it looks like pods of Kubernetes",
  compose: "it looks like a Compose file",
  references: "it looks like lines of references",
};

/** Tells by the first character, or by a key at the start of a line. */
async function imagesIn(text: string): Promise<{ readonly kind: RunningKind } & ReadImages> {
  if (/^\s*[{[]/.test(text)) return imagesInJson(text);
  if (/^(?:"services"|'services'|services)\s*:/m.test(text)) {
    const kind = "compose";
    if (text.length > longestYaml) return { kind, wrong: "it is longer than 1 MiB" };
    return { kind, ...(await readComposeFile(text)) };
  }
  if (/^(?:apiVersion|kind|items)\s*:/m.test(text)) {
    return { kind: "pods", wrong: "it is YAML, and only JSON is read" };
  }
  return { kind: "references", ...readReferenceLines(text) };
}

function imagesInJson(text: string): { readonly kind: RunningKind } & ReadImages {
  const document = checkedJson(jsonObject, text);
  if ("wrong" in document) return { kind: "pods", ...document };
  const { value } = document;
  return Object.hasOwn(value, "services")
    ? { kind: "compose", ...readServices(value) }
    : { kind: "pods", ...readPods(value, Object.hasOwn(value, "items")) };
}

/** Puts the images together that are the same in every way: replicas of one pod. */
function merged(images: readonly RunningImage[]): readonly RunningImage[] {
  const found = new Map<string, RunningImage>();
  for (const image of images) {
    const { count, ...what } = image;
    const key = JSON.stringify(what);
    const same = found.get(key);
    found.set(key, same === undefined ? image : { ...same, count: same.count + count });
  }
  return [...found.values()];
}

function empty(input: string): Failure {
  return badInput(
    input,
    "it is empty; did the command before the pipe fail?",
    'A cluster without pods gives {"kind":"List","items":[]}.',
  );
}

function unreadable(input: string, why: string): Failure {
  return badInput(
    input,
    `what runs cannot be read: ${why}.`,
    "Give what `kubectl get pods -A -o json` or `docker compose config` prints, or references of images, one per line.",
  );
}
