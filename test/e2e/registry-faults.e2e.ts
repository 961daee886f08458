import { afterEach, describe, expect, inject, it } from "vitest";
import {
  type FaultRule,
  type FaultyRegistry,
  startFaultyRegistry,
} from "../support/faulty-registry.ts";
import { basicAuth, servedDigest, tagsOf } from "../support/registry-view.ts";
import { account, freePort } from "../support/services.ts";
import { steps } from "../support/sources.ts";
import { type FinishedStep, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();
const open: FaultyRegistry[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((registry) => registry.stop()));
});

interface Shipment {
  readonly step: FinishedStep;
  /** The image's repository at the real registry. */
  readonly image: string;
  readonly registry: FaultyRegistry;
}

/** Pushes an image through a registry with these faults. */
async function ship(rules: readonly FaultRule[], inputs: StepInputs = {}): Promise<Shipment> {
  const registry = await startFaultyRegistry(inject("registry"), rules);
  open.push(registry);
  const image = story.image();
  const through = image.replace(inject("registry"), registry.address);
  const checkout = await story.checkout(steps("RUN echo shipped >/f"));
  const step = await story.step(checkout, {
    image: through,
    tags: "1",
    push: "true",
    vary: "none",
    ...inputs,
  });
  return { step, image, registry };
}

function answer(status: number, headers: Record<string, string> = {}): FaultRule["fault"] {
  return { kind: "answer", status, headers };
}

const any = { method: /./, path: /acme/ };
const manifestPut = { method: /^PUT$/, path: /\/manifests\// };
const manifestGet = { method: /^(GET|HEAD)$/, path: /\/manifests\// };

describe("a registry that recovers", () => {
  it.each<{ what: string; rule: FaultRule }>([
    // The account is tried before the builds, which meets the first fault and is not troubled by it.
    { what: "answers 500 three times", rule: { ...any, times: 3, fault: answer(500) } },
    {
      what: "answers 500 twice when the manifest comes",
      rule: { ...manifestPut, times: 2, fault: answer(500) },
    },
    {
      what: "answers 503 when it is asked what it now has",
      rule: { ...manifestGet, times: 2, fault: answer(503) },
    },
    {
      what: "asks twice to come back in a second",
      rule: { ...any, times: 2, fault: answer(429, { "retry-after": "1" }) },
    },
    { what: "cuts two connections", rule: { ...any, times: 2, fault: { kind: "cut" } } },
  ])("and first $what gets the image all the same", async ({ rule }) => {
    const { step, image } = await ship([rule]);
    expect(step.code).toBe(0);
    expect(await servedDigest(image, "1")).toBe(step.outputs["digest"]);
    expect(step.outputs["tags"]).toMatch(/:1$/);
  });
});

describe("a registry that does not", () => {
  it("fails the step with the registry's answer, after a few tries", async () => {
    const { step, registry } = await ship([{ ...manifestPut, times: 99, fault: answer(500) }]);
    expect(step.code).toBe(3);
    expect(step.outputs).toMatchObject({ reproducible: "true" });
    expect(step.outputs["tags"] ?? "").toBe("");
    expect(step.log).toMatch(/500/);
    const tries = registry.requests.filter((line) => /^PUT .*\/manifests\//.test(line));
    expect(tries.length).toBeGreaterThan(1);
    expect(tries.length).toBeLessThan(12);
  });

  it("is not asked again after a refusal", async () => {
    const { step, image } = await ship([{ ...any, times: 999, fault: answer(403) }]);
    expect(step.code).toBe(3);
    expect(step.log).toMatch(/refused|denied|403|forbidden/i);
    expect(await tagsOf(image)).toEqual([]);
  });

  it("is named when it cannot be reached", async () => {
    const checkout = await story.checkout(steps("RUN true"));
    const address = `127.0.0.1:${await freePort()}`;
    const step = await story.step(checkout, {
      image: `${address}/acme/shop`,
      tags: "1",
      push: "true",
    });
    expect(step.code).toBe(3);
    const errors = step.commands.filter(({ name }) => name === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(address);
  });
});

describe("a registry that serves other bytes than were pushed", () => {
  it.each(["own", "pushed"] as const)("under %s digest is found out", async (digestHeader) => {
    const fault = { kind: "other-bytes", digestHeader } as const;
    const { step } = await ship([{ ...manifestGet, times: 999, fault }]);
    expect(step.code).toBe(3);
    expect(step.log).toMatch(/other bytes|digest/i);
    expect(step.outputs["tags"] ?? "").toBe("");
  });
});

describe("a registry with accounts", () => {
  it.each([
    { what: "a wrong password", inputs: { username: account.username, password: "wrong-9431" } },
    { what: "no password", inputs: {} },
  ])(
    "refuses $what before anything is built, and the error says which inputs to look at",
    async ({ inputs }) => {
      const image = story.image(inject("accountRegistry"));
      const checkout = await story.checkout(steps("RUN true"));
      const step = await story.step(checkout, {
        image,
        tags: "1",
        push: "true",
        vary: "none",
        ...inputs,
      });
      expect(step.code).toBe(3);
      const errors = step.commands.filter(({ name }) => name === "error");
      expect(errors).toHaveLength(1);
      expect(errors[0]?.message).toMatch(/username/);
      expect(errors[0]?.message).toMatch(/password/);
      expect(step.log).not.toContain("STEP");
      expect(step.everything).not.toContain("wrong-9431");
      expect(await tagsOf(image, basicAuth(account))).toEqual([]);
    },
  );
});
