import { perSurface, setting } from "../text/surface.ts";
import { fileTroubles } from "./file-troubles.ts";
import { machineTrouble, type Trouble } from "./machine-troubles.ts";
import { parseReference } from "./reference.ts";

export type { Trouble };

/** What was asked of a registry, for the message. */
export interface Asked {
  readonly verb: "read" | "pull" | "push";
  /** A reference, or where the files are. */
  readonly reference: string;
  /** Whether the registry got the user name and password that were given. */
  readonly hasAccount: boolean;
}

/** The parts of a question that messages name. */
interface Named extends Asked {
  readonly host: string;
  /** Repository without host. */
  readonly repository: string;
}

interface Row {
  readonly sign: RegExp;
  readonly what: (named: Named) => string;
  readonly fix: string | ((named: Named) => string);
  /** Whether it may go away by itself, so that a later attempt may succeed. */
  readonly mayPass?: true;
  /** Whether the registry has no HTTPS, or no certificate that holds. */
  readonly isTls?: true;
}

const unverified = ({ host }: Named): string => setting("insecure-registries", host);
const account = `${setting("username")} and ${setting("password")}`;
const unreached =
  "Check the name, and that this machine reaches it (network, proxy, firewall), then run again.";
const packages = perSurface({
  workflow: " (on GitHub: `permissions: packages: write`)",
  commandLine: " (on GitHub: the scope `write:packages`)",
});

/**
 * What registries answer, as skopeo 1.9 to 1.22 prints it; the first row that matches counts. All
 * patterns are linear, because a registry's words can be anything.
 */
const rows: readonly Row[] = [
  {
    sign: /server gave HTTP response to HTTPS client/i,
    what: ({ host }) => `TLS: ${host} speaks plain HTTP`,
    fix: (named) => `Use HTTPS, or say that this registry has none: ${unverified(named)}.`,
    isTls: true,
  },
  {
    sign: /client sent an HTTP request to an HTTPS server/i,
    what: ({ host }) => `TLS: ${host} speaks only HTTPS`,
    fix: "Leave out what says that this registry needs no HTTPS.",
    isTls: true,
  },
  {
    sign: /certificate has expired or is not yet valid/i,
    what: ({ host }) =>
      `TLS: the certificate of ${host} has expired, or this machine's clock is wrong`,
    fix: "Check the clock with `date`, and renew the certificate.",
    isTls: true,
  },
  {
    sign: /certificate is (?:not )?valid for|cannot validate certificate for/i,
    what: ({ host }) => `TLS: the certificate of ${host} is for another name`,
    fix: (named) =>
      `Write the name that the certificate has; or, if you accept the risk, set ${unverified(named)}.`,
    isTls: true,
  },
  {
    sign: /x509|certificate|tls: /i,
    what: ({ host }) => `TLS: the certificate of ${host} is not trusted here`,
    fix: (named) =>
      `Install its certificate authority on this machine; or, if you accept the risk, set ${unverified(named)}.`,
    isTls: true,
  },
  {
    sign: /no such host|name resolution|server misbehaving/i,
    what: ({ host }) => `no host has the name ${host} (no answer from DNS)`,
    fix: ({ host, reference }) =>
      host === "docker.io" && !reference.startsWith(host)
        ? `${unreached} A name without a host is looked for at docker.io; a path starts with \`./\` or \`/\`.`
        : unreached,
  },
  {
    sign: /connection refused/i,
    what: ({ host }) => `nothing listens at ${host} (connection refused)`,
    fix: "Check the host and the port, and that the registry runs, then run again.",
  },
  {
    sign: /i\/o timeout|deadline exceeded|no route to host|network is unreachable|handshake timeout|connection timed out/i,
    what: ({ host }) => `${host} does not answer`,
    fix: unreached,
    mayPass: true,
  },
  {
    sign: /too ?many ?requests|status 429/i,
    what: ({ host }) => `${host} lets nobody ask so often (rate limit)`,
    fix: `Sign in (${account}), wait, or use a mirror.`,
    mayPass: true,
  },
  {
    sign: /quota|exceed the configured upper limit|insufficient storage/i,
    what: ({ host }) => `${host} has no room left for this repository (quota)`,
    fix: "Remove images there, or have the quota raised.",
  },
  {
    sign: /immutable|cannot be overwritten/i,
    what: () => "it exists already, and its tag may not be moved",
    fix: `Push another tag: ${setting("tags")}.`,
  },
  {
    sign: /unauthorized|authentication required|invalid username\/password|status(?: ?code:?)? 401/i,
    what: ({ host, hasAccount }) =>
      hasAccount
        ? `${host} refused the password`
        : `${host} asks for an account, and none that it accepts is known here`,
    fix: ({ host, hasAccount }) =>
      hasAccount
        ? `Check ${account}, and that they may reach this repository.`
        : `Give ${account}, or sign in before (\`skopeo login ${host}\`).`,
  },
  {
    sign: /denied|forbidden|status(?: ?code:?)? 403/i,
    what: ({ host, repository, verb }) =>
      verb === "push"
        ? `${host} does not let this account push to ${repository}`
        : `${host} does not let this account read ${repository}, or has no such repository`,
    fix: ({ verb }) =>
      verb === "push"
        ? `Give the account or token the right to write to this repository${packages}.`
        : `Check the name, and give the account or token the right to read this repository (${account}).`,
  },
  {
    sign: /no image found in (?:manifest list|image index)/i,
    what: () => "it has no image for this platform",
    fix: `Choose a platform that it has: ${setting("platforms")}.`,
  },
  {
    sign: /name unknown|repository name not known/i,
    what: ({ host, repository }) => `${host} has no repository ${repository}`,
    fix: "Check the name.",
  },
  {
    sign: /manifest unknown|not found in repository/i,
    what: ({ host }) => `${host} has no such image or tag`,
    fix: "Check the name and the tag.",
  },
  {
    sign: /\b5\d\d \(?[A-Z]|status(?: code)?(?: from registry)?:? 5\d\d/,
    what: ({ host }) => `${host} has a fault of its own (status 5xx)`,
    fix: "Run again later; the registry's operators have its log.",
    mayPass: true,
  },
  {
    sign: /pinging container registry .{1,300}: invalid status code/i,
    what: ({ host }) => `${host} does not answer as a registry`,
    fix: "Check the host: an image's name starts with the registry's, not with a web page's.",
  },
  {
    sign: /not found|status(?: ?code:?)?(?: from registry)? 404/i,
    what: ({ host }) => `${host} has no such image`,
    fix: "Check the name and the tag.",
  },
  {
    sign: /media ?type|manifest invalid|status 415/i,
    what: ({ host }) => `${host} does not take OCI images`,
    fix: "Use a registry that takes OCI images (distribution 2.7 and newer, and all hosted ones do).",
  },
  {
    sign: /did not match|does not match/i,
    what: ({ host }) => `${host} served other bytes than the digest says`,
    fix: "Run again; if it happens again, the registry or something on the way to it changes images.",
  },
  {
    sign: /connection reset|broken pipe|\bEOF\b/i,
    what: ({ host }) => `the connection to ${host} broke`,
    fix: "Run again.",
    mayPass: true,
  },
];

/**
 * Finds in skopeo's output what went wrong, as one clause with one fix; undefined where no row
 * knows it. Names that the user chose are taken out before: they may hold any of these words.
 */
export function registryTrouble(output: string, asked: Asked): Trouble | undefined {
  const text = withoutNames(output, namesOf(asked));
  const isFile = parseReference(asked.reference) === undefined;
  return machineTrouble(text) ?? troubleIn(text, { asked, isFile });
}

/**
 * Finds the same in what a registry answered to our own client. "Permission denied" is then the
 * registry's word, and not about a file of this machine.
 */
export function answerTrouble(answer: string, asked: Asked): Trouble | undefined {
  return troubleIn(withoutNames(answer, namesOf(asked)), { asked, isFile: false });
}

function withoutNames(text: string, { reference, host, repository }: Named): string {
  return [reference, `${host}/${repository}`, repository]
    .filter((name) => name.length > 2)
    .reduce((left, name) => left.replaceAll(name, "…"), text);
}

function troubleIn(
  text: string,
  { asked, isFile }: { readonly asked: Asked; readonly isFile: boolean },
): Trouble | undefined {
  const named = namesOf(asked);
  const all: readonly Row[] = isFile ? [...fileTroubles, ...rows] : rows;
  const row = all.find(({ sign }) => sign.test(text));
  if (row === undefined) return undefined;
  const fix = typeof row.fix === "string" ? row.fix : row.fix(named);
  return {
    what: row.what(named),
    fix,
    isLocal: isFile,
    mayPass: row.mayPass === true,
    ...(row.isTls === true ? { untrusted: named.host } : {}),
  };
}

function namesOf(asked: Asked): Named {
  const { reference } = asked;
  const { registry, repository } = parseReference(reference) ?? {};
  return { ...asked, host: registry ?? reference, repository: repository ?? reference };
}
