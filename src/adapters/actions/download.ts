import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { namedSetting } from "../../domain/text/surface.ts";

interface DownloadOptions {
  readonly url: string;
  /** The name for messages, because the URL may hold a token. */
  readonly name: string;
  /** A file that does not exist yet. */
  readonly file: string;
  readonly mostBytes: number;
  /** The setting that has the URL, for a failure. */
  readonly setting: string;
  readonly signal: AbortSignal;
}

const attempts = 3;
const mostRedirects = 10;
const seconds = 300;

/**
 * Downloads a file with the client of GitHub's toolkit, which supports proxies and retries after
 * passing troubles.
 * @returns the sha256 of the file, in hex
 * @throws Failure `tool`
 */
export async function download(options: DownloadOptions): Promise<string> {
  const { HttpClient } = await import("@actions/http-client");
  const client = new HttpClient("twofold", [], {
    allowRedirects: false,
    allowRetries: true,
    maxRetries: attempts,
    socketTimeout: seconds * 1000,
  });
  try {
    let url = new URL(options.url);
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const { message } = await client.get(url.href);
      const { statusCode = 0, headers } = message;
      if (statusCode === 200) return await save(message, options);
      message.destroy();
      const { location } = headers;
      if (statusCode < 300 || statusCode >= 400 || location === undefined) {
        throw failed(options, `the server answers ${statusCode}`);
      }
      url = redirected(options, url, location);
    }
    throw failed(options, `the server redirects more than ${mostRedirects} times`);
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof Failure) throw error;
    throw failed(options, shortened(printable(reasonOf(error)), 200));
  } finally {
    client.dispose();
  }
}

/**
 * Resolves a redirect, because the client itself does not support relative locations (RFC 9110,
 * 10.2.2).
 */
function redirected(options: DownloadOptions, from: URL, location: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to === undefined || !/^https?:$/.test(to.protocol)) {
    throw failed(options, "the server redirects to no URL");
  }
  if (from.protocol === "https:" && to.protocol === "http:") {
    throw failed(options, `the server redirects to plain http at ${to.host}`);
  }
  return to;
}

async function save(body: AsyncIterable<Uint8Array>, options: DownloadOptions): Promise<string> {
  const { mostBytes, signal, file } = options;
  const hash = createHash("sha256");
  const measured = async function* (source: AsyncIterable<Uint8Array>) {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > mostBytes) throw failed(options, `it has more than ${mostBytes} bytes`);
      hash.update(chunk);
      yield chunk;
    }
  };
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
  await pipeline(body, measured, createWriteStream(file, { flags: "wx" }), { signal: deadline });
  return hash.digest("hex");
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error.message;
}

function failed(options: DownloadOptions, why: string): Failure {
  return new Failure({
    code: "tool",
    message: `${options.name} could not be downloaded: ${why}.`,
    fix: `Check the URL in ${namedSetting(options.setting)} and that it can be reached from here (proxies: HTTPS_PROXY).`,
  });
}
