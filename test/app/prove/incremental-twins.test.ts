import { expect, it } from "vitest";
import { BuildBroke, type BuildOptions, type BuiltImage } from "../../../src/app/ports/build.ts";
import { incrementalTwins } from "../../../src/app/prove/incremental-twins.ts";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const clean = digestFromHex("a".repeat(64));
const other = digestFromHex("b".repeat(64));
const saved = { id: "s2i-artifacts", path: "/work/artifacts.tar" };

/** Builds twice; a first build with what was saved gives this image, or breaks. */
async function twinsWith(
  incremental: Digest | "breaks",
  given: { readonly saved?: typeof saved } = { saved },
) {
  const had: string[] = [];
  const firsts: Digest[] = [];
  const reporter = listeningReporter();
  const build = ({ slot, plan: { secrets } }: BuildOptions): Promise<BuiltImage> => {
    const isIncremental = secrets.some(({ id }) => id === saved.id);
    had.push(`${slot} ${isIncremental ? "saved" : "clean"}`);
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
  expect(told).toContainEqual(expect.stringContaining("A build broke while"));
});

it("is two clean builds where nothing was saved", async () => {
  const { had, firsts } = await twinsWith(other, {});
  expect(had).toEqual(["first clean", "second clean"]);
  expect(firsts).toEqual([clean]);
});
