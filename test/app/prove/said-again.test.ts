import { expect, it } from "vitest";
import { BuildBroke } from "../../../src/app/ports/build.ts";
import { saidAgain } from "../../../src/app/prove/said-again.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const at = 'Error: building at STEP "COPY --from=build /out/lost /srv/lost": ';
const lost = `${at}reading "/s/merged/out/lost": error encoding request for copier subprocess: write |1: broken pipe`;
const reason = `${at}copier: get: lstat "/out/lost"("/etc/gone"): lstat /etc/gone: no such file or directory`;

function broke(...lastLines: readonly string[]): BuildBroke {
  return new BuildBroke({ slot: "first", end: "exit status 125", lastLines, steps: [] });
}

/** Hears a broken build again; `second` is how the other build ends, if it breaks. */
async function heard(first: BuildBroke, second?: Error) {
  let builds = 0;
  const builder = fakeBuilder({
    rerun: () => {
      builds += 1;
      return second === undefined ? Promise.resolve() : Promise.reject(second);
    },
  });
  const told = await saidAgain(first, {
    ...{ request: request({}), plan: plan({}), builder, reporter: listeningReporter() },
    ...{ stepOf: () => undefined, stepNetwork: () => "unexpected" as const },
  });
  return { told, builds };
}

it("asks another build why a copy failed, where buildah only says that it lost its helper", async () => {
  const { told, builds } = await heard(broke("STEP 2/2", lost), broke("STEP 2/2", reason));
  expect(builds).toBe(1);
  expect(told.lastLines).toContain(reason);
});

it("asks nobody where the reason is there, and not for what a step printed", async () => {
  expect((await heard(broke(reason))).builds).toBe(0);
  expect((await heard(broke(lost.replace("Error: ", ""), reason))).builds).toBe(0);
});

it("keeps what was said where another build does not break, and passes on what stops the run", async () => {
  expect((await heard(broke(lost))).told.lastLines).toEqual([lost]);
  await expect(heard(broke(lost), new Error("interrupted"))).rejects.toThrow("interrupted");
});
