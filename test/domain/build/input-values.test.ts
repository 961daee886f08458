import { expect, it } from "vitest";
import { inputValues } from "../../../src/domain/build/request.ts";
import { request } from "../../support/request.ts";

it("the variables of a final stage enter the image, as labels and build arguments do", () => {
  const recipe = {
    kind: "runpack",
    runtimeImage: `debian@sha256:${"a".repeat(64)}`,
    artifacts: [{ stage: "build", from: "/app", to: "/app" }],
    command: ["/app"],
    user: "65532:65532",
    env: [{ name: "BUILT", value: "2024-06-01" }],
    expose: [],
  } as const;
  const labels = [{ name: "team", value: "shops" }];
  expect(inputValues(request({ recipe, labels }))).toEqual([
    { input: "labels", name: "team", value: "shops" },
    { input: "env", name: "BUILT", value: "2024-06-01" },
  ]);
  expect(inputValues(request())).toEqual([]);
});
