import { expect, it } from "vitest";
import { tryPush } from "../../../src/app/publish/try-push.ts";

it("asks once for each repository", async () => {
  const asked: string[] = [];
  const registry = {
    tryPush: async (reference: string) => {
      asked.push(reference.replace(/:[^/]*$/, ""));
    },
  };
  const references = ["ghcr.io/acme/shop:1", "ghcr.io/acme/shop:2", "quay.io/acme/shop:1"];
  await tryPush(references, registry);
  expect(asked).toEqual(["ghcr.io/acme/shop", "quay.io/acme/shop"]);
});

it("fails with the first refusal, whichever comes first", async () => {
  const registry = {
    tryPush: async (reference: string) => {
      if (reference.startsWith("a")) await new Promise((resolve) => setTimeout(resolve, 5));
      if (!reference.startsWith("b")) throw new Error(reference);
    },
  };
  const references = ["b.example/x:1", "a.example/x:1", "c.example/x:1"];
  await expect(tryPush(references, registry)).rejects.toThrow("a.example/x:1");
});
