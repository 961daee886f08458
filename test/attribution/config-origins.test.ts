import { describe, expect, it } from "vitest";
import { type Case, differs, told, traceCase } from "../support/traced.ts";

async function trace(about: Case): Promise<readonly string[]> {
  return (await traceCase(about)).map(told);
}

const dice = ["4f8a1c07", "b2e95d36"] as const;

describe("the image's config", () => {
  it("differs through the instruction that sets the key", async () => {
    const label = { ...differs("config.Labels.date", "config"), evidence: ['"1" ≠ "2"'] };
    const env = { ...differs("config.Env[1]", "config"), evidence: ['"B=1" ≠ "B=2"'] };
    expect(
      await trace({
        containerfile: "FROM x\nARG D\nLABEL other=1\nLABEL date=$D\nENV A=1\nENV B=$D\n",
        steps: [],
        differences: [label, env],
      }),
    ).toEqual(["config.Labels.date at 4", "config.Env[1] at 6"]);
  });

  it("tells of a copied file in the history, which is that file's consequence", async () => {
    const history = {
      ...differs("history[3].created_by", "config"),
      evidence: [
        '"/bin/sh -c #(nop) COPY dir:12 in /srv " ≠ "/bin/sh -c #(nop) COPY dir:34 in /srv "',
      ],
    };
    expect(
      await trace({
        containerfile: "FROM x AS one\nRUN make\nFROM x\nCOPY a /a\nCOPY --from=one /out /srv\n",
        steps: [{ printed: "[1/2] STEP 2/2: RUN make", files: { "out/app": dice } }],
        differences: [history, differs("srv/app")],
      }),
    ).toEqual(["history[3].created_by at 2 <- srv/app", "srv/app at 2"]);
  });
});
