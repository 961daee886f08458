import { expect, it } from "vitest";
import { BuildBroke, type BuildOptions, type BuiltImage } from "../../../src/app/ports/build.ts";
import { EarlyEnd } from "../../../src/app/prove/early-end.ts";
import { earlyTwins } from "../../../src/app/prove/early-twins.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const containerfile = parseContainerfile({
  text: "FROM b\nRUN one\nRUN two\n",
  file: "Containerfile",
});
const state = { type: "file", mode: 0, uid: 0, gid: 0, size: 1, mtime: 0, linkname: "" } as const;

/** Two builds whose first step differs; what the early ones end in. */
async function twinsThat(early: "differ" | "are equal" | "break") {
  const firsts: string[] = [];
  const had: string[] = [];
  let letFirstGo = (): void => undefined;
  const differing = new Promise<void>((resolve) => {
    letFirstGo = resolve;
  });
  const build = async ({ slot, skips, onRecorded }: BuildOptions): Promise<BuiltImage> => {
    const isEarly = skips !== undefined;
    had.push(`${slot}${isEarly ? "" : " to its end"}`);
    skips?.({ stage: 0, index: 0 });
    const changes = new Map([["r", { ...state, digest: slot }]]);
    onRecorded?.({ id: { stage: 0, index: 0 }, before: new Map(), changes });
    if (slot === "second") letFirstGo();
    await differing;
    const isLeftOut = skips?.({ stage: 0, index: 1 }) === true;
    if (isLeftOut && early === "break") {
      throw new BuildBroke({ slot, end: "exit 1", lastLines: [], steps: [] });
    }
    const digest = digestFromHex((early === "differ" && slot === "second" ? "b" : "a").repeat(64));
    const times = { startedAt: 0, endedAt: 1, contextPath: "/context", steps: [], seconds: 1 };
    return { slot, digest, imageId: digest, diffIds: [], ...times };
  };
  const reporter = listeningReporter();
  const twins = await earlyTwins({
    ...{ request: request(), plan: plan(), builder: fakeBuilder({ build }), reporter },
    ...{ stepOf: () => undefined, stepNetwork: () => "unexpected" as const },
    earlyEnd: new EarlyEnd({ containerfile, buildArgs: [] }),
    onFirst: ({ first }) => firsts.push(first.digest),
  });
  return { twins, had, firsts, told: reporter.told };
}

it("ends both builds where they differ, and starts no work on an image that lacks steps", async () => {
  const { twins, had, firsts } = await twinsThat("differ");
  expect(had).toEqual(["first", "second"]);
  expect(twins.earlyEnd?.endedBehind).toEqual({ stage: 0, index: 0 });
  expect(firsts).toEqual([]);
});

it.each(["are equal", "break"] as const)(
  "runs both to their ends where the early ones %s: that proves nothing",
  async (early) => {
    const { twins, had, firsts, told } = await twinsThat(early);
    expect(had.slice(-2)).toEqual(["first to its end", "second to its end"]);
    expect(twins.earlyEnd).toBeUndefined();
    expect(firsts).toEqual([twins.first.digest]);
    expect(told).toContainEqual(expect.stringContaining("to their ends"));
  },
);
