import { expect, it } from "vitest";
import type { PrebuiltRecipe } from "../../../src/domain/build/prebuilt.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { prebuiltContainerfile } from "../../../src/recipes/prebuilt/containerfile.ts";

const base = `debian@${digestFromHex("d".repeat(64))}`;
const recipe: PrebuiltRecipe = {
  kind: "prebuilt",
  files: [
    { path: "dist", to: "/srv" },
    { path: "build/server", to: "/usr/bin/server" },
  ],
  runtimeImage: base,
  command: ["/usr/bin/server"],
  user: "65532:65532",
  env: [{ name: "DAY", value: 'a "good" $day\\' }],
  expose: ["8080/tcp"],
  workdir: "/srv",
};

it("is the runtime image and the files, and every line has its input", () => {
  const { text, places } = prebuiltContainerfile(recipe);
  expect(text.split("\n")).toEqual([
    "# Written by Twofold: the final stage of recipe prebuilt.",
    `FROM ${base}`,
    "COPY dist /srv",
    "COPY build/server /usr/bin/server",
    'ENV DAY="a \\"good\\" \\$day\\\\"',
    "EXPOSE 8080/tcp",
    "WORKDIR /srv",
    "USER 65532:65532",
    "ENTRYPOINT []",
    'CMD ["/usr/bin/server"]',
    "",
  ]);
  expect(places.get(4)?.input).toEqual({ name: "prebuilt", entry: 2 });
});
