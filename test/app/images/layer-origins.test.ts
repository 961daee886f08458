import { expect, it } from "vitest";
import { layerOrigins } from "../../../src/app/images/layer-origins.ts";
import { stageChain } from "../../../src/containerfile/chain.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";

const base = digestFromHex("a".repeat(64));
const own = digestFromHex("b".repeat(64));
const top = digestFromHex("c".repeat(64));
const imported = {
  pinned: `debian@${base}`,
  local: `debian@${base}`,
  digest: base,
  imageId: base,
  diffIds: [base],
  published: [undefined],
  labelNames: [],
  annotationNames: [],
  triggers: [],
};

function origins(text: string, diffIds: readonly (typeof base)[]) {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const isOnScratch = text.startsWith("FROM scratch");
  return layerOrigins({
    built: { diffIds, ...(isOnScratch ? {} : { base: imported }) },
    containerfile,
    chain: stageChain({ containerfile }),
  });
}

it("names the base of a base's layer and the single instruction that wrote a layer", () => {
  expect(origins("FROM debian\nENV A=1\nCOPY shop /shop\n", [base, own])).toEqual([
    { origin: `base ${imported.pinned}`, isOfBase: true },
    {
      origin: "Containerfile:3 COPY shop /shop",
      instruction: { file: "Containerfile", line: 3, text: "COPY shop /shop" },
    },
  ]);
});

it("names the lines of a layer that several instructions wrote", () => {
  expect(origins("FROM debian\nCOPY . /src\nRUN make \\\n  all\nUSER 1\n", [base, own])[1]).toEqual(
    {
      origin: "Containerfile:2-4 COPY, RUN",
    },
  );
});

it("gives each stage that the image stands on its own layer", () => {
  const text = "FROM debian AS common\nRUN a\nFROM common\nRUN b\n";
  expect(origins(text, [base, own, top]).map(({ origin }) => origin)).toEqual([
    `base ${imported.pinned}`,
    "Containerfile:2 RUN a",
    "Containerfile:4 RUN b",
  ]);
});

it("tells a layer by its position: one with a base layer's bytes is the stage's that made it", () => {
  expect(origins("FROM debian\nRUN a\n", [base, base])[1]?.origin).toBe("Containerfile:2 RUN a");
  expect(origins("FROM scratch\nCOPY --from=debian / /\n", [base])[0]?.origin).toBe(
    "Containerfile:2 COPY --from=debian / /",
  );
});
