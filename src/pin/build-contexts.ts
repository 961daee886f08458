import { referenceState } from "./reference.ts";

/** An entry `name=value` of a list of build contexts, and the image that its value names. */
export interface ContextEntry {
  /** Without surrounding blanks. */
  readonly text: string;
  /** Offset of {@link text} in the list, in UTF-16 code units. */
  readonly start: number;
  readonly name: string;
  readonly image: ContextImage | undefined;
}

/** An image that is used as a build context. */
type ContextImage =
  | { readonly kind: "pinned" }
  | {
      readonly kind: "unpinned";
      readonly written: string;
      /** Offset of {@link written} in the entry. */
      readonly start: number;
      readonly tagged: string;
      readonly full: string;
    }
  | { readonly kind: "left"; readonly why: string };

/**
 * Returns the entries of a list with one per line. Empty lines do not count, and quotes around an
 * entry are not part of it.
 */
export function contextEntries(list: string): ContextEntry[] {
  return [...list.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const trimmed = line.trim();
    const text = /^"(.*)"$/.exec(trimmed)?.[1] ?? trimmed;
    if (text === "") return [];
    const start = index + line.indexOf(text);
    return [{ text, start, name: text.split("=", 1)[0] ?? "", image: imageOf(text) }];
  });
}

/** The schemes that name an image in a registry (src/domain/build/build-context.ts). */
const imageValue = /^[^=]*=(?:docker-image|container-image|docker):\/\//;

function imageOf(entry: string): ContextImage | undefined {
  const scheme = imageValue.exec(entry)?.[0];
  const written = scheme === undefined ? "" : entry.slice(scheme.length);
  if (scheme === undefined ? /^[^=]*=?\$\{\{/.test(entry) : written.includes("${{")) {
    const why =
      "An expression gives the name when the workflow runs. Write the digest where its value comes from.";
    return { kind: "left", why };
  }
  if (scheme === undefined) return undefined;
  const state = referenceState(written);
  if (state.kind === "pinned") return state;
  if (state.kind === "no-registry") return { kind: "left", why: state.why };
  return { ...state, written, start: scheme.length };
}
