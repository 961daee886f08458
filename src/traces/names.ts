import type { BuildTraces } from "./build-traces.ts";
import { alone, isDigit, isWord, type Needle, shortestNeedle, standsAlone } from "./needle.ts";

/** Names that a program or a document contains for other reasons. */
const ordinary: ReadonlySet<string> = new Set(
  `localhost localdomain root admin administrator runner ubuntu debian fedora alpine centos vagrant docker podman
  buildah builder jenkins gitlab-runner github circleci travis node nobody daemon www-data postgres rootless container
  linux server client default worker buildkit buildkite-agent ec2-user azureuser codespace vscode build user test
  guest oracle mysql redis nginx apache master primary agent twofold`.split(/\s+/),
);

/** Folders that images have themselves. */
const systemFolders =
  /^\/(?:bin|boot|dev|etc|lib|lib32|lib64|proc|run|sbin|sys|usr|var\/lib)(?:\/|$)/;

/** Another machine or checkout may have the same name: it is reported, but decides nothing. */
const told = { weight: "trace", strength: "weak" } as const;
/** Random in each run. */
const drawn = { weight: "trace", strength: "certain" } as const;

type BuildNames = Pick<
  BuildTraces,
  "hostnames" | "userNames" | "paths" | "workFolders" | "runIds" | "revision"
>;

/**
 * Returns needles for the build's hosts, users, paths, runs and commits; ordinary words and short
 * ones are left out.
 */
export function nameNeedles(traces: BuildNames): readonly Needle[] {
  return [
    ...distinct(traces.hostnames).flatMap(hostNeedles),
    ...distinct(traces.userNames).flatMap(userNeedles),
    ...distinct(traces.paths).flatMap(pathNeedles),
    ...distinct(traces.workFolders).flatMap(folderNeedles),
    ...distinct(traces.runIds).flatMap(runNeedles),
    ...commitNeedles(traces.revision),
  ];
}

/**
 * A name that is not a word (it has a digit or a hyphen) is searched for by itself. A word is
 * searched for only where host names occur: after a user's name, or in what uname prints.
 */
function hostNeedles(host: string): readonly Needle[] {
  const common = { kind: "hostname", ...(isDrawn(host) ? drawn : told) } as const;
  const telling = [`@${host}`, `Linux ${host} `].map(
    (text): Needle => ({
      ...common,
      ...alone(text),
      format: "after user@, or in what uname prints",
    }),
  );
  if (isOrdinary(host)) return telling.filter(({ bytes }) => bytes.length >= shortestNeedle + 2);
  const name = { ...common, ...alone(host), format: "host name" };
  return isCoined(host) ? [name] : telling;
}

function userNeedles(user: string): readonly Needle[] {
  if (isOrdinary(user)) return [];
  const common = { kind: "user", ...told } as const;
  const homes = [`/home/${user}/`, `/Users/${user}/`].map(
    (text): Needle => ({ ...common, ...prefix(text), format: "home folder" }),
  );
  return isCoined(user) ? [...homes, { ...common, ...alone(user), format: "user name" }] : homes;
}

function pathNeedles(path: string): readonly Needle[] {
  const parts = path.split("/").filter((part) => part !== "");
  const isDistinctive = parts.length >= 3 || (parts.length === 2 && path.length >= 12);
  if (!path.startsWith("/") || !isDistinctive || systemFolders.test(path)) return [];
  return [{ ...alone(path), kind: "checkout-path", ...told, format: "absolute path" }];
}

/**
 * Searches for the last, random name of a folder: inside a step, the path to it leads through other
 * mounts.
 */
function folderNeedles(folder: string): readonly Needle[] {
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  const format = "folder that the image was built in";
  return name.length < 12 ? [] : [{ ...alone(name), kind: "work-folder", ...drawn, format }];
}

/** Digits are a run's number only if there are enough of them to rule out other numbers. */
function runNeedles(id: string): readonly Needle[] {
  const isTelling = /^\d+$/.test(id) ? id.length >= 8 : id.length >= 8 && isCoined(id);
  const goesOn = /^\d+$/.test(id) ? isDigit : isWord;
  const bytes = Buffer.from(id);
  const lengthAt = standsAlone(bytes.length, goesOn);
  const format = "ID of the CI run";
  return isTelling ? [{ bytes, kind: "run-id", ...drawn, format, lengthAt }] : [];
}

/** Digits of git's abbreviation in Twofold (design §3, `tags`). */
const abbreviated = 12;

/** Uses one needle for both: the full name starts with the abbreviation. */
function commitNeedles(revision: string): readonly Needle[] {
  if (!/^[0-9a-f]{40}/.test(revision)) return [];
  const whole = Buffer.from(revision);
  const bytes = whole.subarray(0, abbreviated);
  const lengthAt: Needle["lengthAt"] = (all, at) => {
    if (isWord(all[at - 1]) && all[at - 1] !== 0x5f && all[at - 1] !== 0x67) return undefined;
    const isWhole = Buffer.from(all.subarray(at, at + whole.length)).equals(whole);
    const length = isWhole ? whole.length : abbreviated;
    return isHex(all[at + length]) ? undefined : length;
  };
  const note = { kind: "commit", weight: "note", strength: "weak" } as const;
  return [{ bytes, ...note, format: "commit", lengthAt }];
}

function prefix(text: string): Pick<Needle, "bytes" | "lengthAt"> {
  const bytes = Buffer.from(text);
  return { bytes, lengthAt: () => bytes.length };
}

function isOrdinary(name: string): boolean {
  return name.length < 5 || ordinary.has(name.toLowerCase());
}

/** Whether a name cannot be a word: at least six characters with a digit or a hyphen. */
function isCoined(name: string): boolean {
  return name.length >= shortestNeedle && /[0-9-]/.test(name) && /[^0-9.:]/.test(name);
}

/**
 * Whether a host's name looks random: `fv-az1234-567`, `ip-10-0-3-17`, `4f2c9be01a77`; `debian-12`
 * does not.
 */
function isDrawn(host: string): boolean {
  const digits = host.replace(/[^0-9]/g, "").length;
  return host.length >= 8 && digits >= 4 && /[^0-9.:]/.test(host);
}

function isHex(byte: number | undefined): boolean {
  if (isDigit(byte)) return true;
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x66;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
