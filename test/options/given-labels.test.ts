import { expect, it } from "vitest";
import { parseBuildRequest } from "../../src/options/build-request.ts";

it("leaves out the labels that docker/metadata-action writes and Twofold writes better", () => {
  const names = ["created", "revision", "source", "title", "version", "base.digest"];
  const labels = names.map((name) => `org.opencontainers.image.${name}=x`).join("\n");
  const request = parseBuildRequest({ labels });
  expect(request.labels.map(({ name }) => name)).toEqual([
    "org.opencontainers.image.created",
    "org.opencontainers.image.title",
  ]);
  expect(request.labelsLeftOut).toEqual(
    ["revision", "source", "version", "base.digest"].map(
      (name) => `org.opencontainers.image.${name}`,
    ),
  );
  expect(parseBuildRequest({ labels: "a=b" })).not.toHaveProperty("labelsLeftOut");
});
