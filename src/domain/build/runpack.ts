import { parseReference } from "../oci/reference.ts";

/** A file or folder of a stage, and where the image has it. */
export interface Artifact {
  /** The stage's name or number in the user's Containerfile. */
  readonly stage: string;
  /** Absolute path in the stage. */
  readonly from: string;
  /** Absolute path in the image. */
  readonly to: string;
}

/** What a final stage that Twofold writes has beside its files (design §8). */
export interface FinalStage {
  /** `name@sha256:…`, or a reference without a digest, which is refused before anything is built. */
  readonly runtimeImage: string;
  /** The words of the command that a container runs; at least one. */
  readonly command: readonly string[];
  /** `user` or `user:group`, by name or number. */
  readonly user: string;
  /** Sorted by name. */
  readonly env: readonly { readonly name: string; readonly value: string }[];
  /** `8080/tcp`, sorted. */
  readonly expose: readonly string[];
  /** Absolute path. */
  readonly workdir?: string;
}

/** What recipe `runpack` has. */
export interface RunpackRecipe extends FinalStage {
  readonly kind: "runpack";
  /** At least one. */
  readonly artifacts: readonly Artifact[];
  /** What the last stage of the Containerfile runs to make the artifacts; absent where its RUNs do. */
  readonly run?: ArtifactRun;
}

/** The run of a build image that makes its artifacts when it is run (a run spec's `BUILD_OUT`). */
export interface ArtifactRun {
  /** Absolute paths of folders that it writes to; they are empty when it starts. One or two. */
  readonly folders: readonly string[];
  /** Absolute path. */
  readonly workdir: string;
  /** At least one word. */
  readonly command: readonly string[];
}

/** What the inputs say of a final stage whose other parts are in the run spec of the build image. */
export interface RunSpecInputs extends Pick<RunpackRecipe, "user" | "env" | "expose" | "workdir"> {
  /** Which image of a spec with several: its kind, offset or number, from 1. */
  readonly image?: string;
}

/** No image has an account of this number unless somebody made it: the habit of distroless images. */
export const defaultUser = "65532:65532";

/** The most entries of a list: an image has far fewer artifacts, variables or ports. */
export const mostEntries = 500;
/** The longest text of one entry, in UTF-16 code units. */
export const longestEntry = 4096;

/**
 * Whether a text is a path that a generated instruction can name as it is: absolute, without `.`,
 * `..`, white space, wildcards, and characters that a Containerfile expands or unquotes.
 */
export function isPlainPath(path: string): boolean {
  return (
    path.length <= longestEntry &&
    /^\/(?:[^\s/*?[\]$\\"'`:\p{Cc}]+\/)*(?:[^\s/*?[\]$\\"'`:\p{Cc}]+)?$/u.test(path) &&
    !path.split("/").some((part) => part === "." || part === "..")
  );
}

/** Parses `stage:/from:/to`; undefined if it is something else. */
export function parseArtifact(text: string): Artifact | undefined {
  const [stage = "", from = "", to = "", ...others] = text.split(":");
  if (others.length > 0 || !isStageName(stage) || !isPlainPath(from) || !isPlainPath(to)) {
    return undefined;
  }
  return { stage, from, to };
}

export function formatArtifact({ stage, from, to }: Artifact): string {
  return `${stage}:${from}:${to}`;
}

function isStageName(text: string): boolean {
  return text.length <= 128 && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text);
}

/** Whether a text is a user as USER takes it, without a variable in it. */
export function isUser(text: string): boolean {
  const account = "(?:[0-9]{1,10}|[A-Za-z_][A-Za-z0-9_.-]{0,63})";
  return new RegExp(`^${account}(?::${account})?$`).test(text);
}

/** Parses a port as EXPOSE takes it, `8080` or `53/udp`, to its full form; undefined if it is none. */
export function parsePort(text: string): string | undefined {
  const [, digits = "", protocol = "tcp"] = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/i.exec(text) ?? [];
  const port = Number(digits);
  return digits === "" || port < 1 || port > 65_535
    ? undefined
    : `${port}/${protocol.toLowerCase()}`;
}

/** Whether a text names a variable of the environment. */
export function isVariable(text: string): boolean {
  return text.length <= 256 && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}

/** Whether a value fits on the one line that ENV gives it. */
export function isVariableValue(text: string): boolean {
  return text.length <= longestEntry && !/[\p{Cc}\u2028\u2029]/u.test(text.replaceAll("\t", ""));
}

/** Whether a word can be one of a command's: no program can be given a NUL. */
export function isCommandWord(text: string): boolean {
  return text.length <= longestEntry && !text.includes("\0");
}

/** Whether an image is named by its digest. */
export function isPinnedImage(text: string): boolean {
  return text.length <= longestEntry && parseReference(text)?.digest !== undefined;
}
