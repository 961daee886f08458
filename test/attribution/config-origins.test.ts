import { describe, expect, it } from "vitest";
import { pathOfKeys } from "../../src/compare/json.ts";
import type { Difference, ValueDifference } from "../../src/domain/findings/difference.ts";
import { attributeCase, type Case, differs, told } from "../support/attributed.ts";

async function attributed(about: Case): Promise<readonly string[]> {
  return (await attributeCase(about)).map(told);
}

function differsIn(keys: ValueDifference["keys"], values: ValueDifference["values"]): Difference {
  return { ...differs(pathOfKeys(keys), "config"), value: { keys, values } };
}

const dice = ["4f8a1c07", "b2e95d36"] as const;

describe("the image's config", () => {
  it("differs through the instruction that sets the key", async () => {
    const label = differsIn(["config", "Labels", "date"], ["1", "2"]);
    const env = differsIn(["config", "Env", 1], ["B=1", "B=2"]);
    expect(
      await attributed({
        containerfile: "FROM x\nARG D\nLABEL other=1\nLABEL date=$D\nENV A=1\nENV B=$D\n",
        steps: [],
        differences: [label, env],
      }),
    ).toEqual(["config.Labels.date at 4", "config.Env[1] at 6"]);
  });

  it("tells of a copied file in the history, which is that file's consequence", async () => {
    const history = differsIn(
      ["history", 3, "created_by"],
      ["/bin/sh -c #(nop) COPY dir:12 in /srv ", "/bin/sh -c #(nop) COPY dir:34 in /srv "],
    );
    expect(
      await attributed({
        containerfile: "FROM x AS one\nRUN make\nFROM x\nCOPY a /a\nCOPY --from=one /out /srv\n",
        steps: [{ printed: "[1/2] STEP 2/2: RUN make", files: { "out/app": dice } }],
        differences: [history, differs("srv/app")],
      }),
    ).toEqual(["history[3].created_by at 2 <- srv/app", "srv/app at 2"]);
  });

  it("tells of a copied file in the history when two copies have the same destination", async () => {
    const history = differsIn(
      ["history", 4, "created_by"],
      ["/bin/sh -c #(nop) COPY file:12 in /srv/ ", "/bin/sh -c #(nop) COPY file:34 in /srv/ "],
    );
    expect(
      await attributed({
        containerfile:
          "FROM x AS one\nRUN make\nFROM x\nCOPY --from=one /conf /srv/\nCOPY --from=one /out/*.jar /srv/\n",
        steps: [{ printed: "[1/2] STEP 2/2: RUN make", files: { "out/app.jar": dice } }],
        differences: [history, differs("srv/app.jar")],
      }),
    ).toEqual(["history[4].created_by at 2 <- srv/app.jar", "srv/app.jar at 2"]);
  });

  it("tells of a copied file in the history also where the watched builds agreed on that file", async () => {
    const history = differsIn(
      ["history", 3, "created_by"],
      ["/bin/sh -c #(nop) COPY file:12 in /when ", "/bin/sh -c #(nop) COPY file:34 in /when "],
    );
    const containerfile = "FROM x AS one\nRUN make\nFROM x\nCOPY --from=one /out/when /when\n";
    const about = { containerfile, steps: [] };
    const differences = [history, differs("when")];
    expect((await attributed({ ...about, differences }))[0]).toBe(
      "history[3].created_by at 4 <- when",
    );
    // Of two files it is not known which one the digest is over.
    const two = [history, differs("when/a"), differs("when/b")];
    expect((await attributed({ ...about, differences: two }))[0]).toBe(
      "history[3].created_by at 4",
    );
  });
});
