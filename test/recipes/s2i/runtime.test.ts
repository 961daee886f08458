import { describe, expect, test } from "vitest";
import { failureOf } from "../../containerfile/containerfiles.ts";
import { build, image, labelled, text, type Wanted } from "../../support/s2i-recipe.ts";

describe("an image that ships on a runtime image", () => {
  const runtime = image({ labels: labelled, user: "1001" }, "runtime:1");
  const builder = image({ labels: labelled });

  test("has the artifacts that its label or an input names, and nothing else of the builder", () => {
    const labels = {
      ...labelled,
      "io.openshift.s2i.assemble-input-files": "/out/app;/out/lib:deps",
    };
    const found = text({ builder, runtime: image({ labels, user: "1001" }, "runtime:1") });
    expect(found.slice(found.indexOf("\n\n") + 2)).toBe(
      [
        "FROM runtime:1",
        'LABEL "io.openshift.s2i.build.image"="builder:1"',
        "COPY --from=assembled --chown=1001:0 /out/app app",
        "COPY --from=assembled --chown=1001:0 /out/lib deps/lib",
        "USER 1001",
        "RUN if [ -e /usr/libexec/s2i/assemble-runtime ]; then /usr/libexec/s2i/assemble-runtime; fi",
        'CMD ["/usr/libexec/s2i/run"]',
        "",
      ].join("\n"),
    );
    expect(text({ builder, runtime, artifacts: ["/x"] })).toContain(" /x x\n");
  });

  test("lets the step that assembles save for the next build, because nothing could do so later", () => {
    const found = text({ builder, runtime, artifacts: ["/x"] });
    expect(found).toContain(
      "&& if [ -w /dev/s2i-kept.tar ] && [ -x /usr/libexec/s2i/save-artifacts ]; then /usr/libexec/s2i/save-artifacts >/dev/s2i-kept.tar || : >/dev/s2i-kept.tar; fi\n",
    );
    expect(text({ builder })).not.toContain("/dev/s2i-kept.tar");
  });

  test("prepares the builder's output again with the first protocol", () => {
    const found = text({ runtime: image({}, "runtime:1") });
    expect(found).toContain("COPY --from=assembled --chown=1001:0 /tmp/build /tmp/src\n");
    expect(found).toContain('RUN ["/usr/bin/prepare"]\nCMD ["/usr/bin/run"]\n');
  });

  test.each<[string, Wanted, RegExp]>([
    ["no artifacts", { builder, runtime }, /Nothing says which files runtime:1 gets/],
    [
      "a relative one",
      { builder, runtime, artifacts: ["out"] },
      /which is not a folder of an image/,
    ],
    ["one out of the folder", { builder, runtime, artifacts: ["/out:../x"] }, /is not `SOURCE` or/],
    ["three parts", { builder, runtime, artifacts: ["/a:b:c"] }, /is not `SOURCE` or/],
    [
      "images of two protocols",
      { builder, runtime: image({}, "runtime:1") },
      /has not, so their scripts/,
    ],
  ])("is refused with %s", (_, wanted, message) => {
    expect(failureOf(() => build(wanted)).message).toMatch(message);
  });
});
