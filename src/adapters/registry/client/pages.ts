import type { Whole } from "./answers.ts";
import { strange } from "./client-failures.ts";
import { nextPage } from "./link.ts";
import type { Query, RegistryHost } from "./registry-host.ts";

/** Bytes of one page, and of all. */
const longestPage = 10 * 1024 * 1024;
const longestList = 100 * 1024 * 1024;
const mostPages = 5000;

/**
 * Fetches a list, following every `Link`.
 * @throws Failure `registry` where the pages do not end, or lead to another host
 */
export async function* pagesOf(
  host: RegistryHost,
  query: Omit<Query, "method">,
): AsyncGenerator<Whole> {
  const { asked } = query;
  const seen = new Set<string>();
  let bytes = 0;
  let at: Query["at"] | undefined = query.at;
  while (at !== undefined) {
    const page: Whole = await host.whole({ ...query, method: "GET", at }, longestPage);
    yield page;
    seen.add(page.url.href);
    bytes += page.bytes.length;
    at = page.status === 200 ? following(page, query) : undefined;
    if (at !== undefined && seen.has(at.href))
      throw strange(asked, "the registry's list goes in a circle");
    if (seen.size >= mostPages && at !== undefined)
      throw strange(asked, `the registry's list has more than ${mostPages} pages`);
    if (bytes > longestList)
      throw strange(asked, `the registry's list has more than ${longestList} bytes`);
  }
}

function following({ headers, url }: Whole, { asked }: Pick<Query, "asked">): URL | undefined {
  const link = headers["link"];
  try {
    return nextPage(Array.isArray(link) ? link.join(", ") : link, url);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw strange(asked, `the registry's list continues at ${error.message}`);
  }
}
