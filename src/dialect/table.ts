import { setting } from "../domain/text/surface.ts";
/** What of a Containerfile depends on buildah, in the order of docs/buildah-versions.md. */
export type DialectId =
  | "heredoc"
  | "secret-env"
  | "copy-link"
  | "copy-parents"
  | "copy-exclude"
  | "exclude-below"
  | "add-checksum"
  | "run-network"
  | "start-interval"
  | "from-stage-arg"
  | "copy-stage-arg"
  | "copy-stage-own-arg"
  | "mount-stage-arg"
  | "stage-case"
  | "from-archive"
  | "healthcheck"
  | "onbuild"
  | "shell"
  | "volume"
  | "run-hosts"
  | "child-arg"
  | "arg-over-env";

/** One row: a syntax or behaviour that Docker has, and what buildah makes of it. */
export interface DialectRow {
  /** A noun phrase: in the plural, or a single flag in backticks. */
  readonly what: string;
  /** The first release that has it, as `1.33`; undefined: none has it. */
  readonly since: string | undefined;
  /** For what is refused with every buildah: why, as a sentence without its full stop. */
  readonly never?: string;
  /** What buildah does without it: a sentence. */
  readonly without: string;
  /**
   * `refused`: the build would fail, or its image would be wrong; Twofold refuses the Containerfile.
   * `dropped`: buildah ignores it and builds; advisory `dropped-instruction`.
   */
  readonly effect: "refused" | "dropped";
  /** What to write instead: a sentence. */
  readonly fix: string;
  /** The versions with which the row was run; for all others, buildah's source was read. */
  readonly ran: string;
}

const all = "1.28.2, 1.39.3, 1.43.2";

/** Every difference that Twofold knows between what a Containerfile says and what buildah does. */
export const dialect: Readonly<Record<DialectId, DialectRow>> = {
  heredoc: {
    what: "here-documents",
    since: "1.33",
    without:
      "Reads the lines of the here-document as instructions; in COPY and ADD, takes the marker for a file.",
    effect: "refused",
    fix: "Write the lines with `&&` and `\\`, or commit them as a file and COPY it.",
    ran: all,
  },
  "secret-env": {
    what: "secrets in variables (`RUN --mount=type=secret,env=…`)",
    since: "1.44",
    without: "Refuses the mount.",
    effect: "refused",
    fix: 'Read the secret from its file: `RUN --mount=type=secret,id=token TOKEN="$(cat /run/secrets/token)" …`.',
    ran: all,
  },
  "copy-link": {
    what: "`COPY --link` and `ADD --link`",
    since: "1.41",
    without: "Refuses the flag. Later versions accept it and, without `--layers`, ignore it.",
    effect: "refused",
    fix: "Leave `--link` out: without a cache it changes nothing but the file's parent folders.",
    ran: all,
  },
  "copy-parents": {
    what: "`COPY --parents`",
    since: "1.40",
    without: "Refuses the flag.",
    effect: "refused",
    fix: "Write one COPY for each folder, with the folder in its destination.",
    ran: all,
  },
  "copy-exclude": {
    what: "`COPY --exclude` and `ADD --exclude`",
    since: "1.38",
    without: "Refuses the flag.",
    effect: "refused",
    fix: "Name the files in the ignore file.",
    ran: all,
  },
  "exclude-below": {
    what: "patterns of `--exclude` that start below the copied folder",
    since: "1.44",
    without:
      "Matches patterns from the context's root, so that `COPY --exclude=*.md docs /d/` excludes nothing.",
    effect: "refused",
    fix: "Start the pattern with `**/`, e.g. `--exclude=**/*.md`: every version reads that alike.",
    ran: "1.39.3, 1.43.2",
  },
  "add-checksum": {
    what: "`ADD --checksum`",
    since: "1.33",
    without: "Refuses the flag.",
    effect: "refused",
    fix: "Download and check in one RUN step: `curl -fsSLo f URL && echo 'HASH  f' | sha256sum -c`.",
    ran: all,
  },
  "run-network": {
    what: "`RUN --network`",
    since: "1.30",
    without: "Refuses the flag.",
    effect: "refused",
    fix: `Leave it out, and give the network with ${setting("network")} or ${setting("hermetic")}.`,
    ran: all,
  },
  "start-interval": {
    what: "`HEALTHCHECK --start-interval`",
    since: "1.37",
    without: "Refuses the flag.",
    effect: "refused",
    fix: "Leave it out: the OCI format has no health check.",
    ran: all,
  },
  "from-stage-arg": {
    what: "stages that FROM names by an ARG with a default, or by a platform variable,",
    since: "1.29",
    without: `Skips the stage as unused and looks for an image of that name, unless ${setting("build-args")} gives the value.`,
    effect: "refused",
    fix: `Give the value with ${setting("build-args")}, or write the stage's name.`,
    ran: all,
  },
  "copy-stage-arg": {
    what: "stages that `COPY --from` names by a variable",
    since: "1.30",
    without: "Skips the stage as unused, unless another instruction names it.",
    effect: "refused",
    fix: "Write the stage's name.",
    ran: all,
  },
  "copy-stage-own-arg": {
    what: "stages that `COPY --from` names by an ARG whose default is in the same stage",
    since: "1.44",
    without: "Skips the stage as unused, unless another instruction names it.",
    effect: "refused",
    fix: "Declare the ARG with its default before the first FROM too, or write the stage's name.",
    ran: all,
  },
  "mount-stage-arg": {
    what: "stages that `RUN --mount=from=…` names by a variable",
    since: undefined,
    never: "no buildah finds a stage that a mount names by a variable",
    without: "Skips the stage as unused, unless another instruction names it.",
    effect: "refused",
    fix: "Write the stage's name, or copy from it with `COPY --from`.",
    ran: all,
  },
  "stage-case": {
    what: "stage names in another letter case",
    since: undefined,
    never: "no buildah finds a stage by its name in another letter case",
    without: "Takes the name for an image.",
    effect: "refused",
    fix: "Write the stage's name as its `AS` has it; if an image is meant, rename the stage.",
    ran: all,
  },
  "from-archive": {
    what: "archives and layouts in FROM (`FROM oci-archive:…`), also one that an earlier stage makes,",
    since: undefined,
    never: "Twofold brings and pins every base before it builds, and FROM cannot name a file",
    without:
      "Reads the file when the stage starts. Twofold brings and pins every base before it builds.",
    effect: "refused",
    fix: `Make the archive first, give it with ${setting("build-contexts", "base=oci-archive:image.tar")}, and write \`FROM base\`.`,
    ran: "1.28.2, with an archive that exists",
  },
  healthcheck: {
    what: "health checks",
    since: undefined,
    without: "Drops HEALTHCHECK: the OCI format has no place for it.",
    effect: "dropped",
    fix: "Give the health check where the container is started (Compose, Kubernetes, `podman run --health-cmd`).",
    ran: all,
  },
  onbuild: {
    what: "triggers (ONBUILD)",
    since: undefined,
    without: "Drops ONBUILD: the OCI format has no place for it. A base's own triggers run.",
    effect: "dropped",
    fix: "Write the instruction into the Containerfiles that build on this image.",
    ran: all,
  },
  shell: {
    what: "shells that SHELL chooses for RUN",
    since: "1.44",
    without: "Runs every RUN with `/bin/sh -c`.",
    effect: "dropped",
    fix: 'Start each script with what it needs (`set -eo pipefail;`), or name the shell: `RUN ["/bin/bash", "-eo", "pipefail", "-c", "…"]`.',
    ran: all,
  },
  volume: {
    what: "files that a RUN changes in a VOLUME",
    since: "1.37",
    without: "Puts a volume back as it was after each RUN. COPY and ADD still reach it.",
    effect: "dropped",
    fix: "Move VOLUME below the RUN steps that fill it; if a base has it, COPY the files.",
    ran: all,
  },
  "run-hosts": {
    what: "changes of `/etc/hosts`, `/etc/resolv.conf` and `/etc/hostname` in a RUN",
    since: undefined,
    without: "Mounts files of its own there during a RUN, so that no change reaches the image.",
    effect: "dropped",
    fix: "Give names and name servers where the container is started (`--add-host`, `--dns`), or COPY the file.",
    ran: all,
  },
  "child-arg": {
    what: "ARGs that a stage inherits from the stage that it builds on",
    since: "1.40",
    without: "Leaves the variable empty.",
    effect: "dropped",
    fix: "Repeat the ARG in the stage that uses it.",
    ran: all,
  },
  "arg-over-env": {
    what: "ARGs that follow an ENV of the same name",
    since: undefined,
    without: "Keeps the ENV's value; BuildKit takes the ARG's.",
    effect: "dropped",
    fix: "Give the ARG another name.",
    ran: all,
  },
};

/** Says since when a row is there, for one that some release has: "here-documents need buildah ≥ 1.33". */
export function needs(id: DialectId): string {
  const { what, since } = dialect[id];
  const isOne = /^`[^`]*`$/.test(what);
  return `${what} ${isOne ? "needs" : "need"} buildah ≥ ${since}`;
}
