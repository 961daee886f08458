import { request as plain } from "node:http";
import { request as secure } from "node:https";

interface Question {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly isVerified: boolean;
  readonly signal: AbortSignal;
}

/** The answer to one request; redirects are not followed. */
export interface Answer {
  readonly status: number;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const mostBytes = 256 * 1024;
const mostMilliseconds = 3000;

/** Sends one request without a body. @throws Error when there is no whole answer in time */
export function ask({ url, method, headers, isVerified, signal }: Question): Promise<Answer> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(mostMilliseconds)]);
  const options = { method, headers: { ...headers, "content-length": "0" }, signal: limit };
  return new Promise((resolve, reject) => {
    const sent =
      url.protocol === "https:"
        ? secure(url, { ...options, rejectUnauthorized: isVerified })
        : plain(url, options);
    sent.on("error", reject);
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > mostBytes) response.destroy(new Error("the answer is too long"));
        else chunks.push(chunk);
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([key, value]) => [key, String(value)]),
          ),
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    sent.end();
  });
}
