import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { Failure } from "../../domain/text/failure.ts";
import { fitting, listOf, maybe, objectOf } from "../../domain/text/schema.ts";
import { inAuthFiles } from "./client/accounts.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const key = "credential-helpers";
const schema = objectOf({ [key]: maybe(listOf(v.string())) });

/**
 * Finds which programs keep the accounts of all registries on this machine, in the order in which
 * they are asked: by the ends of their names, after `docker-credential-`. `containers-auth.json`
 * among them stands for auth files, and alone where no file names any.
 * https://github.com/containers/image/blob/v5.23.1/docs/containers-registries.conf.5.md and
 * https://github.com/containers/image/blob/v5.23.1/docs/containers-registries.conf.d.5.md
 * @throws Failure `usage` where a file that seems to name some is not TOML
 */
export async function machineHelpers(env: Environment): Promise<readonly string[]> {
  const named = await Promise.all((await filesOf(env)).map(helpersIn));
  const last = named.findLast((helpers) => helpers !== undefined) ?? [];
  return last.length === 0 ? [inAuthFiles] : last;
}

/** Lists the files in the order in which they are read: each replaces what the ones before say. */
async function filesOf(env: Environment): Promise<readonly string[]> {
  const { CONTAINERS_REGISTRIES_CONF: named, HOME: home } = env;
  const ofMachine = "/etc/containers";
  // Not below XDG_CONFIG_HOME: container tools look for auth files there, but not for these.
  const own = home ? [join(home, ".config/containers")] : [];
  if (named) return [named, ...(await partsOf([ofMachine, ...own]))];
  for (const folder of own) {
    const main = join(folder, "registries.conf");
    // The user's file stands in place of everything that the machine has.
    if (await isThere(main)) return [main, ...(await partsOf([folder]))];
  }
  return [join(ofMachine, "registries.conf"), ...(await partsOf([ofMachine, ...own]))];
}

async function partsOf(folders: readonly string[]): Promise<readonly string[]> {
  const lists = folders.map(async (folder) => {
    const parts = join(folder, "registries.conf.d");
    const names = await readdir(parts).catch(() => []);
    const those = names.filter((name) => name.endsWith(".conf")).sort();
    return those.map((name) => join(parts, name));
  });
  return (await Promise.all(lists)).flat();
}

async function isThere(file: string): Promise<boolean> {
  return await access(file).then(
    () => true,
    () => false,
  );
}

async function helpersIn(file: string): Promise<readonly string[] | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  if (!text.includes(key)) return undefined;
  const { parse } = await import("smol-toml");
  try {
    return fitting(schema, parse(text))?.[key];
  } catch {
    throw new Failure({
      code: "usage",
      message: `${file} names programs that keep accounts, but is not valid TOML.`,
      fix: "Write it as containers-registries.conf(5) says; container tools refuse it, too.",
    });
  }
}
