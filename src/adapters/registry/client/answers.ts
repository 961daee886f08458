import type { IncomingMessage } from "node:http";
import * as v from "valibot";
import { printable, shortened } from "../../../domain/text/printable.ts";
import { fittingJson, listOfFitting, maybe, objectOf } from "../../../domain/text/schema.ts";
import { codedError, late } from "./connection-words.ts";
import type { Limits } from "./connections.ts";

/** An answer with its whole body. */
export interface Whole {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  /** Where it came from, after redirects. */
  readonly url: URL;
  readonly bytes: Buffer;
}

/** An answer that is longer than such an answer may be. */
export class TooLong extends Error {}

/** An error's body is read for its words only. */
const longestError = 64 * 1024;

/**
 * Reads an answer's body to its end.
 * @param limits.most bytes that it may have
 * @param limits.answerSeconds that it may take, also if a byte comes now and then
 * @throws TooLong where it has more; Error of the connection
 */
export async function readWhole(
  { answer, url }: { readonly answer: IncomingMessage; readonly url: URL },
  { most, answerSeconds }: Pick<Limits, "answerSeconds"> & { readonly most: number },
): Promise<Whole> {
  const { statusCode: status = 0, headers } = answer;
  const isError = status >= 400;
  const limit = isError ? longestError : most;
  const timer = setTimeout(() => answer.destroy(late()), answerSeconds * 1000);
  const { chunks, isCut } = await chunksOf(answer, limit).finally(() => clearTimeout(timer));
  if (isCut && !isError) throw new TooLong(`more than ${most} bytes`);
  return { status, headers, url, bytes: Buffer.concat(chunks) };
}

interface Chunks {
  readonly chunks: readonly Buffer[];
  /** Whether there were more. */
  readonly isCut: boolean;
}

/**
 * Reads an answer up to a limit, and gives it up there. It listens, because iterating costs twice as
 * much for the small answers of which an index takes thousands.
 */
function chunksOf(answer: IncomingMessage, limit: number): Promise<Chunks> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    answer.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        resolve({ chunks, isCut: true });
        answer.destroy();
      }
    });
    answer.once("end", () => resolve({ chunks, isCut: false }));
    answer.on("error", reject);
    const closed = (): void => {
      if (answer.readableEnded) return;
      reject(answer.errored ?? codedError("ERR_STREAM_PREMATURE_CLOSE", "the answer ended early"));
    };
    // It may be over before anybody listens.
    if (answer.closed) closed();
    else answer.once("close", closed);
  });
}

/** Drops an answer's body and keeps the connection where little is left of it. */
export function drop(answer: IncomingMessage): void {
  const length = Number(answer.headers["content-length"] ?? Number.NaN);
  if (answer.complete || length <= longestError) answer.resume();
  else answer.destroy();
  answer.on("error", () => undefined);
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes */
const errorSchema = objectOf({
  errors: listOfFitting(objectOf({ code: maybe(v.string()), message: maybe(v.string()) })),
});

/**
 * Says in one line what a registry answered, in the form in which container tools print it, e.g.
 * `status 404: manifest unknown: manifest unknown`.
 */
export function answerWords({ status, bytes }: Pick<Whole, "status" | "bytes">): string {
  const { errors = [] } = fittingJson(errorSchema, bytes.toString("utf8")) ?? {};
  const said = errors
    .slice(0, 3)
    .map(({ code = "", message = "" }) =>
      [code.toLowerCase().replaceAll("_", " "), message].filter((part) => part !== "").join(": "),
    );
  const text = shortened(printable(said.join("; ")), 400);
  return text === "" ? `status ${status}` : `status ${status}: ${text}`;
}

/** Whether an answer is a page for people: something else than a registry is there. */
export function isPage({ headers }: Pick<Whole, "headers">): boolean {
  return mediaTypeOf(headers["content-type"]) === "text/html";
}

/** Returns the media type of a `Content-Type` header, without its parameters. */
export function mediaTypeOf(header: string | undefined): string {
  return (header ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
