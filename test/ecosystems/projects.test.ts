import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { causeIds } from "../../src/domain/findings/cause.ts";
import { baseNames } from "./bases.ts";
import { aboutOf, basesOf, causesOf, type Project, readProjects, sourceOf } from "./projects.ts";

const projects = await readProjects();

const whole = `ecosystem: Go
about: the day of the build
plain: equal
reproducible: false
fixes:
  clock: SOURCE_DATE_EPOCH
`;

describe("the projects", () => {
  it("are at least thirty, of at least eight ecosystems", () => {
    expect(projects.length).toBeGreaterThanOrEqual(30);
    expect(new Set(projects.map(({ ecosystem }) => ecosystem)).size).toBeGreaterThanOrEqual(8);
  });

  it.each(projects)("$name expects differences exactly if it is not reproducible", (project) => {
    expect(project.expected.length === 0).toBe(project.reproducible);
  });

  it.each(projects)("$name names causes of its own where it expects a fix", (project) => {
    expect(causesOf(project)).toEqual(expect.arrayContaining(Object.keys(project.fixes)));
  });

  it.each(projects)(
    "$name builds on bases that are made here, and on no other image",
    (project) => {
      expect(project.bases).not.toEqual([]);
      const references = Object.fromEntries(baseNames.map((name) => [name, `here/${name}`]));
      const { Containerfile } = sourceOf(project, references);
      const images = [...String(Containerfile).matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
      for (const image of images) expect(image).toMatch(/^here\//);
    },
  );
});

describe("project.yaml", () => {
  it("says what is to be expected", () => {
    expect(aboutOf(whole)).toEqual({
      ecosystem: "Go",
      about: "the day of the build",
      plain: "equal",
      reproducible: false,
      network: undefined,
      fixes: { clock: "SOURCE_DATE_EPOCH" },
      missed: undefined,
    });
  });

  it.each([
    whole.replace("equal", "perhaps"),
    whole.replace("false", "maybe"),
    whole.replace("clock:", "weather:"),
    whole.replace("about: the day of the build\n", ""),
    `${whole}network: bridge\n`,
    `${whole}more: 1\n`,
    "- Go\n",
    "",
  ])("cannot be %j", (text) => {
    expect(() => aboutOf(text)).toThrow();
  });

  it("is read back from whatever a project says", () => {
    const about = fc.record({
      ecosystem: fc.string({ minLength: 1 }),
      about: fc.string({ minLength: 1 }),
      plain: fc.constantFrom("differ", "equal"),
      reproducible: fc.boolean(),
      fixes: fc.dictionary(fc.constantFrom(...causeIds), fc.string({ minLength: 1 })),
    });
    fc.assert(
      fc.property(about, (each) => {
        expect(aboutOf(JSON.stringify(each))).toMatchObject({ ...each });
      }),
    );
  });
});

describe("the bases of a Containerfile", () => {
  it("are those of its FROM lines, each once, without stages", () => {
    const text = "FROM go:1.19 AS build\nRUN x\nFROM build AS more\nFROM apt\nFROM go\n";
    expect(basesOf(text)).toEqual(["go", "apt"]);
  });

  it("are put in place of their names", () => {
    const files = { "main.go": "package main\n" };
    const project: Project = {
      ...aboutOf(whole),
      name: "shop",
      files,
      containerfile: "FROM go:1.19 AS build\nFROM apt\nCOPY --from=build /app /app\n",
      expected: [],
      bases: ["go", "apt"],
    };
    const references = { go: "127.0.0.1:5000/base/go:1", apt: "127.0.0.1:5000/base/apt:1" };
    expect(sourceOf(project, references)).toEqual({
      ...files,
      Containerfile:
        "FROM 127.0.0.1:5000/base/go:1 AS build\nFROM 127.0.0.1:5000/base/apt:1\nCOPY --from=build /app /app\n",
    });
  });
});
