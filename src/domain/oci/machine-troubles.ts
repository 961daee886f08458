import { setting } from "../text/surface.ts";

/** A trouble that a program's output shows, and what to do about it. */
export interface Trouble {
  /** One clause, e.g. `the disk is full`. */
  readonly what: string;
  readonly fix: string;
  /** Whether the machine is at fault, and no registry. */
  readonly isLocal: boolean;
  /** Whether it may go away by itself, so that a later attempt may succeed. */
  readonly mayPass: boolean;
  /** The registry, where it has no HTTPS, or no certificate that holds. */
  readonly untrusted?: string;
}

interface Row {
  readonly sign: RegExp;
  readonly what: string;
  readonly fix: string;
}

/** What skopeo 1.9 to 1.22 and buildah 1.28 to 1.43 print when the machine is at fault. */
const rows: readonly Row[] = [
  {
    sign: /no space left on device|disk quota exceeded/i,
    what: "the disk is full",
    fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
  },
  {
    sign: /loading trust policy|policy\.json/i,
    what: "this machine has no valid trust policy (`policy.json`)",
    fix: 'Install the package `containers-common` (or `golang-github-containers-common`), or write `{"default":[{"type":"insecureAcceptAnything"}]}` to `/etc/containers/policy.json`.',
  },
  {
    sign: /is rejected by policy/i,
    what: "this machine's trust policy (`policy.json`) rejects the image",
    fix: "Allow the image's registry in `/etc/containers/policy.json`, or use an image that it allows.",
  },
  {
    sign: /registry \S{1,300} is blocked in/i,
    what: "this machine's `registries.conf` blocks the registry",
    fix: "Take `blocked = true` out of `/etc/containers/registries.conf` for it, or use another registry.",
  },
  {
    sign: /loading registries configuration/i,
    what: "this machine's `registries.conf` cannot be read",
    fix: "Correct the file that the message below names.",
  },
  {
    sign: /failed to get container config|parsing storage configuration/i,
    what: "this machine's configuration of containers cannot be read",
    fix: "Correct what the message below names: `storage.conf`, `containers.conf` or XDG_RUNTIME_DIR.",
  },
  {
    sign: /getting username and password/i,
    what: "the auth file cannot be read",
    fix: `Give an auth file as \`skopeo login\` or \`docker login\` writes it: ${setting("authfile")}.`,
  },
  {
    sign: /failed to GetDriver graph|driver not supported/i,
    what: "the storage driver does not work on this machine",
    fix: "Set `driver` in `storage.conf` to `overlay` or `vfs`.",
  },
  {
    sign: /newuidmap|newgidmap|\/etc\/subuid|subordinate uid/i,
    what: "this user may not map other users",
    fix: "Install `uidmap`, and give the user one line in `/etc/subuid` and one in `/etc/subgid`; or build as root.",
  },
  {
    sign: /permission denied|operation not permitted/i,
    what: "this user may not read or write a file that is needed",
    fix: "Give the user access to the file that the message below names, or build as root.",
  },
];

/** Finds the machine's own trouble in the output of skopeo or buildah. */
export function machineTrouble(text: string): Trouble | undefined {
  const row = rows.find(({ sign }) => sign.test(text));
  return row === undefined
    ? undefined
    : { what: row.what, fix: row.fix, isLocal: true, mayPass: false };
}
