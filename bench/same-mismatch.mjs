// The same mismatch, shown to diffoci and to Twofold: what each of them says, for people to read side by side. Two
// images of plain buildah go to diffoci; Twofold gets their source.
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { archivedName, diffociCommands, hasBuildkit } from "./buildkit.mjs";
import { writeContext } from "./context.mjs";
import { measure } from "./measure.mjs";
import { irreproducible, ours, plain } from "./ways.mjs";

export const name = "same-mismatch";

/** A date in a file, and once more in an archive that has this file. */
const lines = (registry) => [
  `FROM ${registry}/base/tiny:1`,
  "COPY note /note",
  'RUN mkdir -p /etc/app && echo "built on $(date)" > /etc/app/build-info',
  "RUN tar -cf /app.tar -C / note etc/app",
];

/**
 * @param {{ folder: string, host: string, env: Record<string, string>, cli: string,
 *   each: (run: number, way: string) => void }} bench `host`: of the registry with the base
 * @returns {Promise<{ containerfile: string, texts: Record<string, string> }>} what each of them printed
 */
export async function benchSameMismatch({ folder, host, env, cli, each }) {
  const containerfile = `${lines(host).join("\n")}\n`;
  const files = () => [
    ["Containerfile", containerfile],
    ["note", "first\n"],
  ];
  const context = await writeContext(join(folder, "context"), { files });
  const place = join(folder, "place");
  await mkdir(place);
  const run = async (way, commands, exits) => {
    const log = join(folder, `${way}.log`);
    await measure(commands, { env: { ...env, TMPDIR: place }, log, exits });
    return (await readFile(log, "utf8")).replaceAll(host, "registry.example").trim();
  };
  const texts = {};
  if (hasBuildkit()) {
    each(0, "diffoci");
    const parts = ["first", "second"];
    for (const part of parts) {
      const store = join(place, part);
      await mkdir(store);
      await run("buildah", plain({ place: store, context, host: `${host}/${part}` }));
      const from = ["--src-tls-verify=false", `docker://${host}/${part}/bench:1`];
      const to = `docker-archive:${join(place, part)}.tar:${archivedName(part)}`;
      await run("skopeo", [["skopeo", "copy", "--quiet", ...from, to]]);
      // The next build's date has another second.
      await sleep(1000);
    }
    const commands = diffociCommands(place, parts);
    await run("load", commands.slice(0, -1));
    texts.diffoci = await run("diffoci", commands.slice(-1), [1]);
  }
  each(0, "twofold");
  const whole = await run("twofold", ours({ place, context, host }, cli), [irreproducible]);
  texts.twofold = answerIn(whole);
  return { containerfile: containerfile.replaceAll(host, "registry.example"), texts };
}

/** What the terminal says of the differences, without the course of the builds before and the summary after it. */
function answerIn(text) {
  const from = text.indexOf("Not reproducible:");
  const to = text.indexOf("\nsource ", from);
  if (from === -1 || to === -1) throw new Error("Twofold gave another answer than a mismatch");
  return text.slice(from, to).trim();
}

/** @returns {string} the source and both texts */
export function sameMismatchText({ containerfile, texts }) {
  const blocks = [
    ["The Containerfile:", containerfile.trim()],
    ["`diffoci diff --semantic` of two images of it:", texts.diffoci],
    ["`twofold build` of it:", texts.twofold],
  ];
  return blocks
    .filter(([, text]) => text !== undefined)
    .map(([head, text]) => `${head}\n\n${text.replaceAll(/^/gm, "    ")}`)
    .join("\n\n");
}
