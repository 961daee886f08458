// The time from the start of a build that does not reproduce to its full answer, and the extra builds it took, over
// the planted sources of the corpus that need nothing but the small base; beside an earlier build of ours.
import { cp, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { measure } from "./measure.mjs";

export const name = "answers";

/** The exit status of a build that does not reproduce. */
const irreproducible = 1;

/**
 * @param {{
 *   root: string, folder: string, runs: number, host: string, env: Record<string, string>,
 *   cli: string, before?: string, each: (run: number, way: string) => void,
 * }} bench `host`: of the registry with the base; `before`: an earlier command line
 * @returns {Promise<{ about: string, samples: Record<string, Record<string, object[]>> }>} by source and door
 */
export async function benchAnswers({ root, folder, runs, host, env, cli, before, each }) {
  const doors = { now: cli, ...(before === undefined ? {} : { before }) };
  const planted = join(root, "test/corpus/planted");
  const samples = {};
  for (const source of await sources(planted)) {
    const ways = Object.keys(doors);
    samples[source] = Object.fromEntries(ways.map((way) => [way, []]));
    for (let run = 0; run < runs; run += 1) {
      for (let turn = 0; turn < ways.length; turn += 1) {
        const way = ways[(run + turn) % ways.length];
        each(run, `${source} ${way}`);
        const place = await mkdtemp(join(folder, `${source}-`));
        const context = join(place, "context");
        await cp(join(planted, source), context, { recursive: true });
        await writeFile(join(context, "Containerfile"), await onBase(context, host));
        const sample = await once({ cli: doors[way], place, context, host, env });
        samples[source][way].push(sample);
        // A source that fails later must not lose what was measured.
        console.error(
          `${source} ${way}: ${sample.wall.toFixed(1)} s, ${sample.extra} extra builds`,
        );
      }
    }
  }
  const count = Object.keys(samples).length;
  return { about: `${count} planted sources of the corpus, all variations`, samples };
}

async function once({ cli, place, context, host, env }) {
  const where = ["--context", context, "--output", join(place, "output")];
  const flags = ["--image", `${host}/bench`, "--tls-verify=false"];
  const log = join(place, "log");
  const command = [process.execPath, cli, "build", ...where, ...flags];
  const exits = [irreproducible];
  const measured = await measure([command], { env: { ...env, TMPDIR: place }, log, exits });
  const text = await readFile(log, "utf8");
  return { ...measured, extra: text.match(/: \d+ of at most \d+ builds, with /g)?.length ?? 0 };
}

/** The sources whose only base is busybox. */
async function sources(planted) {
  const found = [];
  for (const source of (await readdir(planted)).sort()) {
    const text = await readFile(join(planted, source, "Containerfile"), "utf8");
    const froms = text.match(/^FROM .*/gm) ?? [];
    if (froms.every((from) => /^FROM busybox(?::\S+)?(?: AS \w+)?$/.test(from))) found.push(source);
  }
  return found;
}

async function onBase(context, host) {
  const text = await readFile(join(context, "Containerfile"), "utf8");
  const based = text.replaceAll(/^FROM busybox(?::\S+)?/gm, `FROM ${host}/base/tiny:1`);
  // The small base has no folder for temporary files.
  return based.replace(/^FROM .*$/m, "$&\nRUN mkdir -p -m 1777 /tmp");
}
