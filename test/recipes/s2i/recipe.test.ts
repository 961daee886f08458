import { describe, expect, test } from "vitest";
import { failureOf } from "../../containerfile/containerfiles.ts";
import { build, image, labelled, text, url, type Wanted } from "../../support/s2i-recipe.ts";

/** The paths of the scripts that assemble and run. */
function scripts(wanted: Wanted): readonly (string | undefined)[] {
  const found = text(wanted);
  return [
    /&& (\S+) &&/.exec(found.replace(/^.*; fi && /m, "&& "))?.[1],
    /CMD \["(.+)"\]/.exec(found)?.[1],
  ];
}

describe("the Containerfile of an s2i build", () => {
  test("brings the source to a builder of the first protocol, and runs its scripts", () => {
    expect(text({})).toBe(
      [
        "FROM builder:1",
        'LABEL "io.openshift.s2i.build.image"="builder:1"',
        "COPY --chown=1001:0 . /tmp/src",
        "USER 1001",
        "RUN --mount=type=secret,id=s2i-artifacts,target=/dev/s2i-artifacts.tar,mode=0444 if [ -s /dev/s2i-artifacts.tar ]; then mkdir -p /tmp/artifacts && tar -xf /dev/s2i-artifacts.tar -C /tmp/artifacts; fi && /usr/bin/prepare && if [ -s /dev/s2i-artifacts.tar ]; then rm -rf /tmp/artifacts; fi",
        'CMD ["/usr/bin/run"]',
        "",
      ].join("\n"),
    );
  });

  test("says of each line where the user wrote it", () => {
    const { containerfile } = build({
      builder: image({ labels: labelled }),
      source: { scripts: { assemble: "executable" }, environment: "# x\nPORT=1" },
    });
    const places = containerfile.text.split("\n").map((line, index) => {
      const place = containerfile.places.get(index + 1);
      return [line.split(" ")[0], place?.input?.name ?? `${place?.file}:${place?.line}`];
    });
    expect(places.slice(0, -1)).toEqual([
      ["FROM", "builder-image"],
      ["LABEL", "builder-image"],
      ["ENV", "shop/.s2i/environment:2"],
      ["COPY", "shop/.s2i/bin/assemble:1"],
      ["COPY", "source"],
      ["USER", "builder-image"],
      ["RUN", "shop/.s2i/bin/assemble:1"],
      ["CMD", "builder-image"],
    ]);
  });

  test("expands nothing in variables", () => {
    const environment = 'A=$HOME \\ "x"';
    expect(text({ source: { environment } })).toContain('ENV A="\\$HOME \\\\ \\"x\\""\n');
  });

  test("copies by the container's own programs with method run", () => {
    const source = { scripts: { assemble: "executable" } } as const;
    const found = text({ builder: image({ labels: labelled }), source, method: "run" });
    expect(found).not.toContain("COPY");
    expect(found).toContain(
      "USER 0\nRUN --mount=type=bind,from=s2i-scripts,target=/dev/s2i-upload mkdir -p /tmp/scripts && cp -Rp /dev/s2i-upload/assemble /tmp/scripts/",
    );
    expect(found).toContain("RUN --mount=type=bind,target=/dev/s2i-upload mkdir -p /tmp/src");
  });
});

const digest = `sha256:${"a".repeat(64)}`;

describe("each script is found where the first of these has it", () => {
  const source = { scripts: { assemble: "executable" } } as const;

  test.each<[string, Wanted, readonly string[]]>([
    ["the image of the first protocol", {}, ["/usr/bin/prepare", "/usr/bin/run"]],
    [
      "the image's label",
      { builder: image({ labels: { [url]: "image:///opt/s2i/" } }) },
      ["/opt/s2i/assemble", "/opt/s2i/run"],
    ],
    [
      "an earlier name of the label",
      { builder: image({ labels: { "io.s2i.scripts-url": "image:///a" } }) },
      ["/a/assemble", "/a/run"],
    ],
    [
      "the image's variable",
      { builder: image({ env: [{ name: "STI_SCRIPTS_URL", value: "image:///b" }] }) },
      ["/b/assemble", "/b/run"],
    ],
    [
      "the source, and the label for what it does not have",
      { builder: image({ labels: labelled }), source },
      ["/tmp/scripts/assemble", "/usr/libexec/s2i/run"],
    ],
    [
      "the source, and the usual folder where there is no label",
      { source },
      ["/tmp/scripts/assemble", "/usr/libexec/s2i/run"],
    ],
    [
      "the input, whatever the others have",
      { builder: image({ labels: labelled }), source, scriptsUrl: "image:///own" },
      ["/own/assemble", "/own/run"],
    ],
    [
      "a folder of the source, and the label for what it does not have",
      { builder: image({ labels: labelled }), source, scriptsUrl: "file://deploy/s2i" },
      ["/tmp/scripts/assemble", "/usr/libexec/s2i/run"],
    ],
    [
      "a web server, and the label for what has no digest",
      { builder: image({ labels: labelled }), scriptsUrl: `https://a.org/s2i#run=${digest}` },
      ["/usr/libexec/s2i/assemble", "/tmp/scripts/run"],
    ],
  ])("%s", (_, wanted, found) => {
    expect(scripts(wanted)).toEqual(found);
  });

  test("and scripts of the source that an input replaces stay in the source", () => {
    const { ignores, hasScripts } = build({ source, scriptsUrl: "image:///own" });
    expect(hasScripts).toBe(false);
    expect(ignores(".s2i/bin/assemble")).toBe(false);
  });
});

describe("labels of the builder say", () => {
  test("where the source goes, and who assembles it", () => {
    const labels = {
      ...labelled,
      "io.openshift.s2i.destination": "/opt/app",
      "io.openshift.s2i.assemble-user": "builder",
    };
    const found = text({ builder: image({ labels, user: "1001:0" }) });
    expect(found).toContain("COPY --chown=builder:0 . /opt/app/src\nUSER builder\nRUN");
    expect(found).toContain("-C /opt/app/artifacts");
    expect(found).toContain("\nUSER 1001:0\nCMD");
  });

  test("and where a line about a script comes from", () => {
    const placesOf = (scriptsUrl: string) => {
      const source = { scripts: { assemble: "executable" } } as const;
      const { containerfile } = build({ source, scriptsUrl });
      const line = containerfile.text
        .split("\n")
        .findIndex((each) => each.startsWith("COPY --from"));
      return containerfile.places.get(line + 1);
    };
    expect(placesOf("file:///deploy/s2i/")).toMatchObject({
      file: "shop/deploy/s2i/assemble",
      line: 1,
    });
    expect(placesOf(`https://a.org/s2i#assemble=${digest}`)).toMatchObject({
      input: { name: "scripts-url" },
    });
  });

  test("a folder of the source that has none is an error", () => {
    const failure = failureOf(() => build({ scriptsUrl: "file://deploy" }));
    expect(failure).toMatchObject({ code: "usage", input: "scripts-url" });
    expect(failure.message).toContain("the source has none of `assemble`, `run`");
  });

  test.each([
    ["https://example.com/s2i", /does not name a folder of that image/],
    [`https://example.com/s2i#run=${digest}`, /does not name a folder of that image/],
    ["file://deploy", /does not name a folder of that image/],
    ["image://usr", /has no absolute path/],
    ["image:///a/../b", /has no absolute path/],
    ["image:///a b", /has no absolute path/],
  ])("no scripts at %j", (value, message) => {
    const builder = image({ labels: { [url]: value } });
    expect(failureOf(() => build({ builder })).message).toMatch(message);
  });

  test.each([
    [
      { "io.openshift.s2i.destination": "/tmp\nRUN evil" },
      /destination of builder:1 is .*not a folder/,
    ],
    [{ "io.openshift.s2i.assemble-user": "1001\nRUN evil" }, /which is not a user/],
  ])("nothing that could become another line: %j", (labels, message) => {
    expect(failureOf(() => build({ builder: image({ labels }) })).message).toMatch(message);
  });
});

describe("what of a source stays out", () => {
  test("is its own scripts, .git, and what .s2iignore names", () => {
    const { ignores } = build({
      builder: image({ labels: labelled }),
      source: { scripts: { run: "executable" }, ignore: "*.log" },
    });
    const paths = [
      ".git/config",
      "sub/.git",
      ".s2i/bin/run",
      ".s2i/bin/helper",
      "a.log",
      "a",
      ".s2iignore",
    ];
    expect(paths.filter(ignores)).toEqual([".git/config", "sub/.git", ".s2i/bin/run", "a.log"]);
    expect(ignores(".git/")).toBe(true);
    expect(ignores("sub/")).toBe(false);
  });

  test("is a script, too, if .s2iignore names it, and then it is not run", () => {
    const source = { scripts: { assemble: "executable" }, ignore: ".s2i/bin" } as const;
    const builder = image({ labels: labelled });
    expect(scripts({ builder, source })).toEqual([
      "/usr/libexec/s2i/assemble",
      "/usr/libexec/s2i/run",
    ]);
  });

  test("is the file of variables, too, if .s2iignore names it, and then nobody reads it", () => {
    expect(text({ source: { environment: "A=1", ignore: ".s2i" } })).not.toContain("ENV");
  });

  test.each([
    ["not executable", /\.s2i\/bin\/assemble has no execute bit/],
    ["no file", /\.s2i\/bin\/assemble is not an ordinary file/],
  ] as const)("but a script that is %s is refused", (state, message) => {
    const failure = failureOf(() => build({ source: { scripts: { assemble: state } } }));
    expect(failure.message).toMatch(message);
    expect(failure.place).toEqual({ file: ".s2i/bin/assemble" });
  });
});
