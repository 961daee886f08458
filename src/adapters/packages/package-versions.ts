import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { describeEnd, run, succeeded } from "../process/runner.ts";

/** What calls of apt need. */
interface AptOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const askSeconds = 60;
const downloadSeconds = 300;

/**
 * Lists the versions of a package that apt could fetch here, apt's first choice first; empty where
 * there is no apt.
 */
export async function offeredVersions(
  options: AptOptions,
  name: string,
): Promise<readonly string[]> {
  const { env, signal } = options;
  const args = ["madison", name];
  const finished = await run({
    program: "apt-cache",
    args,
    env,
    signal,
    timeoutSeconds: askSeconds,
  });
  return succeeded(finished) ? readMadison(finished.stdout.toString("utf8"), name) : [];
}

/**
 * Parses ` buildah | 1.28.2+ds1-3 | http://… bookworm/main amd64 Packages`; lines about sources are
 * skipped.
 */
export function readMadison(text: string, name: string): readonly string[] {
  const found = text.split("\n").flatMap((line) => {
    const [packageName, version, origin] = line.split("|").map((part) => part.trim());
    const isPackage = packageName === name && origin?.endsWith(" Packages") === true;
    return isPackage && version !== undefined && isVersion(version) ? [version] : [];
  });
  return [...new Set(found)];
}

/** Whether a text has only the characters of a version: deb-version(7). */
function isVersion(text: string): boolean {
  return /^[0-9][A-Za-z0-9.+~:-]*$/.test(text);
}

/**
 * Returns the installed version of a package; undefined when it is not installed, or where there is
 * no dpkg.
 */
export async function installedVersion(
  options: AptOptions,
  name: string,
): Promise<string | undefined> {
  const { env, signal } = options;
  const args = ["--show", "--showformat=${db:Status-Status} ${Version}", name];
  const finished = await run({
    program: "dpkg-query",
    args,
    env,
    signal,
    timeoutSeconds: askSeconds,
  });
  if (!succeeded(finished)) return undefined;
  return /^installed (\S+)$/.exec(finished.stdout.toString("utf8").trim())?.[1];
}

/**
 * Downloads a package, which apt checks against its signed lists, without installing it.
 * @returns the package's file
 * @throws Failure `tool`
 */
export async function downloadPackage(
  options: AptOptions & {
    readonly name: string;
    readonly version: string;
    /** An empty folder. */
    readonly folder: string;
  },
): Promise<string> {
  const { env, signal, name, version, folder } = options;
  const finished = await run({
    program: "apt-get",
    args: ["download", "--quiet", `${name}=${version}`],
    cwd: folder,
    env,
    signal,
    timeoutSeconds: downloadSeconds,
  });
  const file = (await readdir(folder)).find((entry) => entry.endsWith(".deb"));
  if (succeeded(finished) && file !== undefined) return join(folder, file);
  const said = shortened(printable(finished.lastLines.at(-1) ?? ""), 300);
  throw new Failure({
    code: "tool",
    message: `The package ${name} ${version} could not be downloaded (${describeEnd(finished)}): ${said}`,
    fix: "Run `sudo apt-get update` first: the mirror may have a newer one by now. A URL with a checksum (`https://…#sha256=…`) does not depend on the mirror.",
  });
}
