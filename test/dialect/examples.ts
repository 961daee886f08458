import type { DialectId } from "../../src/dialect/table.ts";

/** A Containerfile that shows one row, to be built with a real buildah. `base` has busybox. */
export interface DialectExample {
  readonly containerfile: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /**
   * A path of the image whose content tells whether this buildah has it; undefined: whether the
   * build succeeds tells it.
   */
  readonly tells?: { readonly path: string; readonly content: string };
  /** Another row without which the build fails. */
  readonly needs?: DialectId;
}

const from = "FROM base\n";
const two = "FROM base AS stage_a\nRUN echo 1 >/o\nFROM base\n";

/** Rows that a file in the image, or the build's success, tells; the config tells the others. */
export const examples: Readonly<Partial<Record<DialectId, DialectExample>>> = {
  heredoc: { containerfile: `${from}RUN <<EOF\necho 1 >/o\nEOF\n` },
  "secret-env": {
    containerfile: `${from}RUN --mount=type=secret,id=s,env=TOKEN test "$TOKEN" = word\n`,
    files: { secret: "word" },
    args: ["--secret=id=s,src=secret"],
  },
  "copy-link": { containerfile: `${from}COPY --link f /f\n`, files: { f: "1" } },
  "copy-parents": { containerfile: `${from}COPY --parents a/f /d/\n`, files: { "a/f": "1" } },
  "copy-exclude": {
    containerfile: `${from}COPY --exclude=**/*.md docs /d/\n`,
    files: { "docs/a.md": "1", "docs/b": "1" },
  },
  "exclude-below": {
    containerfile: `${from}COPY --exclude=*.md docs /d/\nRUN test -e /d/a.md && echo 1 >/o || echo 2 >/o\n`,
    files: { "docs/a.md": "1", "docs/b": "1" },
    tells: { path: "o", content: "2\n" },
    needs: "copy-exclude",
  },
  "run-network": { containerfile: `${from}RUN --network=host true\n` },
  "start-interval": { containerfile: `${from}HEALTHCHECK --start-interval=5s CMD true\n` },
  "from-stage-arg": {
    containerfile: "ARG W=a\nFROM base AS stage_a\nRUN echo 1 >/o\nFROM stage_${W}\nRUN cat /o\n",
  },
  "copy-stage-arg": { containerfile: `ARG W=a\n${two}ARG W\nCOPY --from=stage_$W /o /p\n` },
  "copy-stage-own-arg": { containerfile: `${two}ARG W=a\nCOPY --from=stage_$W /o /p\n` },
  "mount-stage-arg": {
    containerfile: `ARG W=a\n${two}ARG W\nRUN --mount=from=stage_$W,target=/m cat /m/o\n`,
  },
  "stage-case": {
    containerfile: "FROM base AS Build\nRUN echo 1 >/o\nFROM base\nCOPY --from=build /o /p\n",
  },
  shell: {
    containerfile: `${from}SHELL ["/bin/busybox", "sh", "-ec"]\nRUN case $- in *e*) echo 1;; *) echo 2;; esac >/o\n`,
    tells: { path: "o", content: "1\n" },
  },
  volume: {
    containerfile: `${from}VOLUME /v\nRUN echo 1 >/v/f\nRUN cat /v/f >/o; true\n`,
    tells: { path: "o", content: "1\n" },
  },
  "run-hosts": {
    containerfile: `${from}RUN echo 1 >/etc/hosts; true\nRUN cp /etc/hosts /o\n`,
    tells: { path: "o", content: "1\n" },
  },
  "child-arg": {
    containerfile: "FROM base AS a\nARG V=1\nFROM a\nRUN echo $V >/o\n",
    tells: { path: "o", content: "1\n" },
  },
  "arg-over-env": {
    containerfile: `${from}ENV V=2\nARG V=1\nRUN echo $V >/o\n`,
    tells: { path: "o", content: "1\n" },
  },
};
