import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { fitting, jsonObject, listOfFitting, maybe, objectOf } from "../../domain/text/schema.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns skopeo's global flag for the machine's own file about registries: skopeo does not read
 * the variable that buildah and podman read (skopeo 1.9 to 1.22).
 */
export function registriesArguments(env: Environment): readonly string[] {
  const path = env["CONTAINERS_REGISTRIES_CONF"];
  return path === undefined || path === "" ? [] : [`--registries-conf=${path}`];
}

/**
 * Returns the flag of a registry that needs no HTTPS with a valid certificate. Of any other,
 * nothing is said: `insecure = true` in the machine's own files would count no more, and the
 * default is to verify.
 */
export function tlsArguments(
  flag: "tls-verify" | "src-tls-verify" | "dest-tls-verify",
  isVerified: boolean,
): readonly string[] {
  return isVerified ? [] : [`--${flag}=false`];
}

/** Of the machine's files about registries, what our client does not follow. */
const rulesSchema = objectOf({
  registry: maybe(
    listOfFitting(objectOf({ prefix: maybe(v.string()), location: maybe(v.string()) })),
  ),
  // The first version of the format.
  registries: maybe(jsonObject),
});

/**
 * Whether the machine's own files say something about a registry: another place, a mirror, that it
 * needs no TLS, or that it is blocked. Container tools follow them, and our client does not.
 * https://github.com/containers/image/blob/v5.23.1/docs/containers-registries.conf.5.md
 */
export async function hasMachineRules(host: string, env: Environment): Promise<boolean> {
  const texts = await Promise.all(
    (await rulesFiles(env)).map((file) => readFile(file, "utf8").catch(() => "")),
  );
  const { parse } = await import("smol-toml");
  return texts.some((text) => {
    try {
      const rules = fitting(rulesSchema, parse(text));
      if (rules?.registries !== undefined) return true;
      return rules?.registry?.some(({ prefix, location }) =>
        isAbout(prefix ?? location ?? "", host),
      );
    } catch {
      // Whoever follows the file will say what is wrong with it.
      return true;
    }
  });
}

async function rulesFiles(env: Environment): Promise<readonly string[]> {
  const { CONTAINERS_REGISTRIES_CONF: named, HOME: home, XDG_CONFIG_HOME: config } = env;
  // Not every container tool heeds XDG_CONFIG_HOME for these files.
  const own = [config, home && join(home, ".config")].filter((folder) => folder);
  const roots = ["/etc/containers", ...own.map((folder = "") => join(folder, "containers"))];
  const lists = roots.map(async (root) => {
    const names = await readdir(join(root, "registries.conf.d")).catch(() => []);
    const parts = names.filter((name) => name.endsWith(".conf"));
    return [
      join(root, "registries.conf"),
      ...parts.map((name) => join(root, "registries.conf.d", name)),
    ];
  });
  return [...(named ? [named] : []), ...(await Promise.all(lists)).flat()];
}

function isAbout(prefix: string, host: string): boolean {
  const [named = ""] = prefix.split("/", 1);
  return named.startsWith("*.") ? host.endsWith(named.slice(1)) : named === host;
}
