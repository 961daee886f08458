import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import type { Difference } from "../../src/domain/findings/difference.ts";
import type { SourceFiles } from "../support/checkout.ts";
import { succeed } from "../support/program.ts";
import { steps } from "../support/sources.ts";
import { newStory, type StepInputs, type StepMore } from "../support/story.ts";

const story = newStory();

/** Random bytes: eight of them, with nothing in them that a clock could have said. */
const dice = "head -c8 /dev/urandom";

/** Builds, and tells of each difference `path at line`, with `<- other` where it only carries another one onward. */
async function traced(
  files: SourceFiles,
  more: { readonly inputs?: StepInputs; readonly step?: StepMore } = {},
): Promise<readonly string[]> {
  // Which variation it is, other tests ask.
  const inputs = { "extra-builds": "0", vary: "store,context,hostname,timezone", ...more.inputs };
  const step = await story.step(await story.checkout(files), inputs, more.step);
  expect(step.code).toBe(1);
  return (step.report?.differences ?? []).filter(({ kind }) => kind !== "config").map(told);
}

function told({ path, instruction, carries }: Difference): string {
  const onward = carries === undefined ? "" : ` <- ${carries.path}`;
  return `${path} at ${instruction?.line ?? "?"}${onward}`;
}

/** A Containerfile of several stages; each FROM without a name stands on the tests' base image. */
function stages(...lines: readonly string[]): SourceFiles {
  const { reference } = inject("base");
  return {
    Containerfile: `${lines.map((line) => line.replace(/^FROM( AS|$)/, `FROM ${reference}$1`)).join("\n")}\n`,
  };
}

const cases: readonly (readonly [
  what: string,
  files: () => SourceFiles,
  expected: readonly string[],
])[] = [
  [
    // One build for what has nothing to do with each other.
    "several causes in one stage are told at their own lines, continued ones at their first; a checksum file and a copy are consequences",
    () =>
      steps(
        `RUN ${dice} >/a`,
        "RUN echo same >/b",
        "RUN hostname >/c",
        `RUN ${dice} >/seed`,
        "RUN cp /seed /copy",
        "RUN sha256sum /seed /copy >/sums",
        "RUN echo 1 \\",
        "  # why",
        "  && echo 2 >/same",
        `RUN ${dice} \\`,
        "  >/last",
      ),
    ["a at 2", "c at 4", "copy at 5 <- seed", "last at 11", "seed at 5", "sums at 5 <- seed"],
  ],
  [
    "a file is led through two stages and other names to where it was made",
    () =>
      stages(
        "FROM AS one",
        `RUN mkdir /out && ${dice} >/out/seed`,
        "FROM AS two",
        "ARG TO=/opt",
        "COPY --from=one /out $TO/made",
        "RUN mv /opt/made/seed /opt/made/grown",
        "FROM",
        "WORKDIR /srv",
        "COPY --from=two --chmod=640 /opt/made app",
      ),
    ["srv/app/grown at 2"],
  ],
  [
    "an archive of files with times differs where it is packed, and a member where it was made",
    () =>
      steps(
        `RUN mkdir /d && ${dice} >/d/seed && touch -d @978307200 /d/seed`,
        "RUN cp -p /d/seed /s",
        "COPY Containerfile /c",
        "RUN touch -r /c /d && tar cf /d.tar -C / d && rm -r /d",
      ),
    ["d.tar//d at 5", "d.tar//d/seed at 2 <- s", "s at 2"],
  ],
  [
    "what is compiled in is led to the file that it came from, which the image does not have",
    () =>
      stages(
        "FROM AS build",
        `RUN ${dice} | sha256sum >/stamp`,
        'RUN echo "app $(cut -c1-40 /stamp) v1" >/app && rm /stamp',
        "FROM",
        "COPY --from=build /app /bin/app",
      ),
    ["bin/app at 2"],
  ],
  [
    "a file that was made and deleted is nobody's cause",
    () =>
      steps(`RUN ${dice} >/gone`, "RUN rm /gone", "COPY Containerfile /c", "RUN stat -c %Y /c >/t"),
    ["t at 5"],
  ],
];

describe("what differs is led to the line that made it:", () => {
  it.each(cases)("%s", async (_, files, expected) => {
    expect([...(await traced(files()))].sort()).toEqual(expected);
  });

  it("under chroot isolation, too", async () => {
    const files = stages(
      "FROM AS one",
      "RUN echo >/same",
      `RUN mkdir /out && ${dice} >/out/seed`,
      "FROM",
      "COPY --from=one /out /srv",
      "RUN sha1sum /srv/seed >/sum",
    );
    const step = { env: { BUILDAH_ISOLATION: "chroot" } };
    expect(await traced(files, { step })).toEqual(["srv/seed at 3", "sum at 3 <- srv/seed"]);
  });

  it("the history's digest of a copied folder is a consequence of what was copied", async () => {
    const files = stages(
      "FROM AS one",
      `RUN mkdir /out && ${dice} >/out/seed`,
      "FROM",
      "COPY --from=one /out /srv",
    );
    const step = await story.step(await story.checkout(files), {});
    const history = step.report?.differences.find(({ kind }) => kind === "config");
    expect(history).toMatchObject({ carries: { path: "srv/seed", instruction: { line: 2 } } });
  });

  it("a base's own trigger has the line of FROM, and is named", async () => {
    const archive = join(story.folder(), "triggers.tar");
    await makeTriggers(archive);
    const files = { Containerfile: `FROM triggers\nRUN ${dice} >/own\n` };
    const step = await story.step(await story.checkout(files), {
      "build-contexts": `triggers=docker-archive:${archive}`,
    });
    expect(step.report?.differences.map(told).sort()).toEqual(["own at 2", "triggered at 1"]);
    expect(step.report?.differences.find(({ path }) => path === "triggered")?.evidence).toContain(
      `made by an ONBUILD trigger of the base: RUN ${dice} >/triggered`,
    );
  });

  it("no secret is looked at or kept", async () => {
    const files = steps(
      `RUN --mount=type=secret,id=word cat /run/secrets/word >/dev/null && ${dice} >/seed`,
    );
    const step = await story.step(await story.checkout(files), { secrets: "word=correct-horse" });
    expect(step.report?.differences.map(told)).toEqual(["seed at 2"]);
    expect(JSON.stringify(step.report)).not.toContain("correct-horse");
  });

  it("a run that is stopped while it looks leaves nothing", async () => {
    const checkout = await story.checkout(steps(`RUN ${dice} >/seed`, "RUN sleep 4"));
    const started = await story.startStep(checkout, {});
    await started.main.waitFor(/watched/);
    started.main.child.kill("SIGTERM");
    const step = await started.finish();
    expect(step.code).toBe(143);
  });
});

/** A base with a trigger, which only Docker's format can hold. */
async function makeTriggers(archive: string): Promise<void> {
  const folder = join(story.folder(), "triggers");
  const store = [`--root=${folder}/root`, `--runroot=${folder}/run`, "--storage-driver=vfs"];
  await succeed(["mkdir", folder]);
  const from = `FROM ${inject("base").reference}`;
  const lines = `${from}\nONBUILD RUN ${dice} >/triggered\n`;
  await succeed(["sh", "-c", 'printf %s "$1" >"$2"', "sh", lines, join(folder, "Containerfile")]);
  const build = ["build", "--quiet", "--format=docker", "--tls-verify=false", "--tag=triggers"];
  await succeed(["buildah", ...store, ...build, folder]);
  await succeed(["buildah", ...store, "push", "triggers", `docker-archive:${archive}:triggers:1`]);
  await succeed(["rm", "-rf", folder]);
}
