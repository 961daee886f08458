import { expect, test } from "vitest";
import { savingContainerfile, usageContainerfile } from "../../../src/recipes/s2i/saving.ts";
import { usageScript } from "../../../src/recipes/s2i/usage.ts";
import { image, labelled } from "../../support/s2i-recipe.ts";

test("the script that says how an image is used is beside the image's other scripts", () => {
  expect(usageScript(image(), undefined)).toEqual({ script: "/usr/bin/usage", user: "1001" });
  const second = image({ labels: labelled, user: "app" });
  expect(usageScript(second, undefined)).toEqual({
    script: "/usr/libexec/s2i/usage",
    user: "app",
  });
  expect(usageScript(second, { kind: "image", folder: "/opt/s2i" }).script).toBe("/opt/s2i/usage");
});

test("an image that saves nothing leaves an empty file, and one that says nothing breaks", () => {
  const script = { script: "/usr/bin/tell", user: "1001" };
  expect(savingContainerfile("shop", script)).toContain("if [ -x /usr/bin/tell ]; then");
  expect(usageContainerfile("shop", script)).toBe(
    [
      "FROM shop AS writer",
      "USER 1001",
      "RUN /usr/bin/tell >/tmp/.twofold-output 2>&1",
      "FROM scratch",
      "COPY --from=writer /tmp/.twofold-output /output",
      "",
    ].join("\n"),
  );
});
