import type { EntryType } from "../oci/entry.ts";

/** How a container's command ended. */
export type RunEnd =
  | { readonly kind: "exit"; readonly code: number }
  /** `signal` as the runtime names it: `killed`, also for too much memory. */
  | { readonly kind: "killed"; readonly signal: string }
  | { readonly kind: "time-limit" }
  | { readonly kind: "output-limit" }
  /** Its port had answered, which is all that was waited for. */
  | { readonly kind: "answered" }
  /** Nothing ran, e.g. because the image lacks a script's interpreter. */
  | { readonly kind: "not-started"; readonly reason: string };

/** What a port of the container said to an HTTP `GET /`. Untrusted. */
export type PortAnswer =
  /** Nothing listened on it while the command ran. */
  | { readonly kind: "silent" }
  /** Something listened that speaks no HTTP. */
  | { readonly kind: "no-http" /** The first bytes that it sent. */; readonly start: Uint8Array }
  /** HTTP with longer headers than are read: nothing more is known of it. */
  | { readonly kind: "long-headers" }
  | {
      readonly kind: "http";
      readonly status: number;
      /** The headers' names in lower case, sorted, each once. */
      readonly headers: readonly string[];
      readonly body: Uint8Array;
      /** False where the body was cut at a limit, or the connection broke before its end. */
      readonly isWhole: boolean;
    };

/** A file, link or device that a container wrote or removed; folders do not count. */
export interface ChangedFile {
  /** Relative to the image root. */
  readonly path: string;
  readonly type: EntryType | "deleted";
  /** The permission bits; 0 for what was deleted. */
  readonly mode: number;
  /** `uid:gid`; empty for what was deleted. */
  readonly owner: string;
  /** The sha256 of a file's content in hex, a link's target, otherwise empty. */
  readonly content: string;
  /** Bytes of a file's content. */
  readonly size: number;
}

/** What an image did with a command: all that two runtime images are compared by. Untrusted. */
export interface ImageRun {
  /** The runtime image, as it was given. */
  readonly image: string;
  readonly end: RunEnd;
  readonly stdout: Uint8Array;
  /** The last lines of standard error. */
  readonly stderr: readonly string[];
  /** Undefined where no port was asked. */
  readonly port?: PortAnswer;
  /** Sorted by path. */
  readonly files: readonly ChangedFile[];
}

/** What differs on its own with each run of a program, on one image as well. */
export type PassingValue = "time" | "duration" | "random" | "address";

/** The parts of a changed file that can differ. */
export type ChangedPart = "type" | "mode" | "owner" | "content";

/** The parts of a port's answer that can differ, beside the body. */
export type PortPart = "protocol" | "status" | "headers" | "length";

/** One way in which two runs differ. */
export type RunDifference =
  | { readonly kind: "end"; readonly ends: readonly [RunEnd, RunEnd] }
  | {
      /** `body` is that of the port's answer, or what a port without HTTP sent first. */
      readonly kind: "stdout" | "stderr" | "body";
      /** The first line that differs, from 1. */
      readonly line: number;
      /** That line on each image; undefined behind the end of an output. */
      readonly texts: readonly [string | undefined, string | undefined];
      /** The passing values that account for all of the difference; empty where they do not. */
      readonly passing: readonly PassingValue[];
    }
  | { readonly kind: "port"; readonly parts: readonly PortPart[] }
  | {
      readonly kind: "file";
      readonly path: string;
      /** Undefined on the image where the path did not change. */
      readonly files: readonly [ChangedFile | undefined, ChangedFile | undefined];
      /** What differs, where both changed it. */
      readonly parts: readonly ChangedPart[];
    };

/** One recipe on two runtime images, both run. */
export interface ComparedRuns {
  readonly verdict: "same" | "differs";
  readonly runs: readonly [ImageRun, ImageRun];
  readonly differences: readonly RunDifference[];
}
