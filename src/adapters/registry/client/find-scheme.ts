import { readWhole } from "./answers.ts";
import { speaksPlainHttp } from "./connection-words.ts";
import type { Connections } from "./connections.ts";
import { exchange } from "./exchange.ts";

const longestAnswer = 64 * 1024;

/**
 * Finds out what a registry speaks that needs no TLS: HTTPS if it does, because that is better than
 * nothing, else HTTP. @throws Error of the connection where it speaks neither
 */
export async function findScheme(
  host: string,
  means: { readonly connections: Connections; readonly isVerified: boolean },
): Promise<"https:" | "http:"> {
  const ping = async (scheme: string): Promise<string> => {
    const url = new URL(`${scheme}//${host}/v2/`);
    const answer = await exchange({ method: "GET", url, headers: {} }, means);
    const limits = { most: longestAnswer, ...means.connections.limits };
    return (await readWhole({ answer, url }, limits)).bytes.toString("latin1");
  };
  try {
    await ping("https:");
    return "https:";
  } catch (error) {
    means.connections.signal.throwIfAborted();
    // It answered TLS with something else, so there is nothing to be asked twice.
    if (speaksPlainHttp(error)) return "http:";
    const said = await ping("http:").catch(() => undefined);
    if (said === undefined || /HTTP request (?:was sent )?to an? HTTPS/i.test(said)) throw error;
    return "http:";
  }
}
