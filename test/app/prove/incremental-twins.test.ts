import { expect, it } from "vitest";
import { BuildBroke, type BuildOptions, type BuiltImage } from "../../../src/app/ports/build.ts";
import { incrementalTwins } from "../../../src/app/prove/incremental-twins.ts";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const clean = digestFromHex("a".repeat(64));
const other = digestFromHex("b".repeat(64));
const saves = { source: "/work/saved.tar", destination: "/dev/s2i-kept.tar" };
const saved = { id: "s2i-artifacts", path: "/work/artifacts.tar" };

/** Builds twice; a first build with what was saved gives this image, or breaks. */
async function twinsWith(
  incremental: Digest | "breaks",
  given: { readonly saved?: typeof saved; readonly saves?: typeof saves } = { saved },
) {
  const had: string[] = [];
  const firsts: Digest[] = [];
  const reporter = listeningReporter();
  const build = ({ slot, plan: { secrets }, output }: BuildOptions): Promise<BuiltImage> => {
    const has = secrets.some(({ id }) => id === saved.id);
    const isIncremental = has || output !== undefined;
    const how = has ? "saved" : "clean";
    had.push(`${slot} ${output === undefined ? how : `${how}, saves`}`);
    if (isIncremental && incremental === "breaks") {
      return Promise.reject(new BuildBroke({ slot, end: "exit 1", lastLines: [], steps: [] }));
    }
    const digest = isIncremental && incremental !== "breaks" ? incremental : clean;
    const times = { startedAt: 0, endedAt: 1, contextPath: "/context", steps: [], seconds: 1 };
    return Promise.resolve({ slot, digest, imageId: digest, diffIds: [], ...times });
  };
  const twins = await incrementalTwins({
    ...{ request: request(), plan: plan(), builder: fakeBuilder({ build }), reporter, ...given },
    ...{ stepOf: () => undefined, stepNetwork: () => "unexpected" as const },
    onFirst: ({ first }) => firsts.push(first.digest),
  });
  return { twins, had, firsts, told: reporter.told };
}

it("gives what was saved to the first build alone, and keeps two equal images", async () => {
  const { twins, had } = await twinsWith(clean);
  expect(had).toEqual(["first saved", "second clean"]);
  expect([twins.first.digest, twins.second?.digest]).toEqual([clean, clean]);
});

it("judges no image that what was saved has changed: both builds are clean then", async () => {
  const { twins, had, firsts, told } = await twinsWith(other);
  expect(had).toEqual(["first saved", "second clean", "first clean", "second clean"]);
  expect([twins.first.digest, twins.second?.digest]).toEqual([clean, clean]);
  // Nobody has looked at the image that counts for nothing.
  expect(firsts).toEqual([clean]);
  expect(told).toContainEqual(expect.stringContaining("gave another image than the clean one"));
});

it("builds both without it where the first build breaks with it", async () => {
  const { twins, had, told } = await twinsWith("breaks");
  expect(had).toEqual(expect.arrayContaining(["first saved", "first clean"]));
  expect(twins.first.digest).toBe(clean);
  expect(told).toContainEqual(expect.stringContaining("in the first build, a build broke"));
});

it("is two clean builds where nothing was saved", async () => {
  const { had, firsts } = await twinsWith(other, {});
  expect(had).toEqual(["first clean", "second clean"]);
  expect(firsts).toEqual([clean]);
});

it("lets the first build alone save for the next one", async () => {
  const { twins, had } = await twinsWith(clean, { saved, saves });
  expect(had).toEqual(["first saved, saves", "second clean"]);
  expect(twins.savedTo).toBe(saves.source);
});

it("keeps nothing of a build that saving has changed", async () => {
  const { twins, had, told } = await twinsWith(other, { saves });
  expect(had).toEqual(["first clean, saves", "second clean", "first clean", "second clean"]);
  expect(twins.savedTo).toBeUndefined();
  expect(told).toContainEqual(expect.stringContaining("With saving artifacts for the next build"));
});
