import { describe, expect, it } from "vitest";
import { options } from "../../../src/options/list.ts";
import { fileRules, imageRules } from "../../../src/options/settings/file-rules.ts";
import { imagesIn, refusalOf } from "../../support/settings-text.ts";

const text = `defaults:
  image: ghcr.io/acme/{name}
  build-args: [A=1]
images:
  - name: cart
    context: services/cart
    tags: [latest]
  - name: api
    context: services/api
    image: ghcr.io/acme/{name}-v2
    build-args: [B=2]
  - name: docs
`;

describe("the images of the settings file", () => {
  it("have the caller's settings, then their own, then the defaults, with their name in `image`", async () => {
    const [cart, api, docs] = await imagesIn(text, { target: "final" });
    expect(cart?.inputs).toEqual({
      target: "final",
      context: "services/cart",
      tags: ["latest"],
      image: "ghcr.io/acme/cart",
      "build-args": ["A=1"],
    });
    expect(api?.inputs).toMatchObject({ image: "ghcr.io/acme/api-v2", "build-args": ["B=2"] });
    expect(docs).toMatchObject({ name: "docs", line: 12, inputs: { context: "." } });
    expect(api?.origins.get("build-args")).toEqual({ kind: "file", line: 11 });
  });

  it("have their names in the repositories that the caller gives, too", async () => {
    const given = {
      image: "ghcr.io/acme/{name}\nquay.io/acme/{name}",
      password: "x",
      username: "y",
    };
    const [cart] = await imagesIn("images:\n  - name: cart\n", given);
    expect(cart?.inputs.image).toBe("ghcr.io/acme/cart\nquay.io/acme/cart");
  });

  it.each([
    ["- context: a", "twofold.yml:2: this image has no `name`."],
    ["- name: Cart", `twofold.yml:2: "Cart" cannot be an image's name.`],
    ["- name: a--b", `twofold.yml:2: "a--b" cannot be an image's name.`],
    ["- name: ..", `twofold.yml:2: ".." cannot be an image's name.`],
    [`- name: ${"a".repeat(64)}`, /^twofold\.yml:2: "a{64}" is longer than the 63 characters/],
    ["- name: [a]", "twofold.yml:2: this image has no `name`."],
    ["- name: a\n  - name: a", "twofold.yml:3: line 2 has an image `a` already."],
    [
      "- name: a\n    contxt: b",
      "twofold.yml:3: `contxt` is not a setting; did you mean `context`?",
    ],
    ["- name: a\n    context: ../b", "twofold.yml:3: `context` leads out of the repository."],
    [
      "- name: a\n    network: host",
      /^twofold\.yml:3: `network: host` is not taken from this file/,
    ],
    ["- name: a\n    tags: ghcr.io/acme/a:1", /^twofold\.yml:3: `tags` must be tags alone here/],
    ["- name: a\n    tags: a@sha256:b", /^twofold\.yml:3: `tags` must be tags alone here/],
    ["- name: a\n    artifacts: x:/y:/z", /^twofold\.yml:3: `artifacts`: it belongs to/],
  ])("are refused at the line: %j", async (entry, message) => {
    expect(await refusalOf(`images:\n  ${entry}\n`)).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
  });

  it.each(options.filter(({ name }) => imageRules[name] !== "taken").map(({ name }) => name))(
    "do not include %s, by the rules of the defaults",
    async (name) => {
      expect(imageRules[name]).toBe(fileRules[name]);
      expect(await refusalOf(`images:\n  - name: a\n    ${name}: x\n`)).toMatch(
        `twofold.yml:3: \`${name}\` is not taken from this file: `,
      );
    },
  );

  it("say no registry that gets the caller's password", async () => {
    const account = { username: "ada", password: "hunter2" };
    expect(await refusalOf("images:\n  - name: a\n    image: evil.example/a\n", account)).toMatch(
      /^twofold\.yml:3: `image` is not taken from this file beside `username`/,
    );
  });
});
