import { describe, expect, it } from "vitest";
import { type ZippedFile, zipBytes } from "../support/zips.ts";
import { described, looseIn, purlsIn } from "./listed.ts";

const properties = (artifact: string): ZippedFile => ({
  name: `META-INF/maven/org.acme/${artifact}/pom.properties`,
  content: Buffer.from(
    `#Generated\r\nversion=1.0\r\ngroupId=org.acme\r\nartifactId=${artifact}\r\n`,
  ),
  isDeflated: true,
});

const archive = (name: string, files: readonly ZippedFile[]) => ({
  name,
  content: zipBytes(files),
});

describe("archives of Java", () => {
  it("are the artifacts whose properties they have, and belong to them", async () => {
    const shaded = archive("opt/app.jar", [properties("app"), properties("shaded")]);
    expect(await purlsIn([shaded])).toEqual([
      "pkg:maven/org.acme/app@1.0",
      "pkg:maven/org.acme/shaded@1.0",
    ]);
    expect(await looseIn([shaded, archive("opt/other.jar", [])])).toEqual(["opt/other.jar"]);
  });

  it.each([false, true])("are read in other archives, deflated: %s", async (isDeflated) => {
    const deepest = { name: "lib/d.jar", content: zipBytes([properties("d")]), isDeflated };
    const deep = { name: "lib/c.jar", content: zipBytes([properties("c"), deepest]), isDeflated };
    const inner = {
      name: "WEB-INF/lib/b.jar",
      content: zipBytes([properties("b"), deep]),
      isDeflated,
    };
    expect(await purlsIn([archive("opt/a.war", [inner])])).toEqual([
      "pkg:maven/org.acme/b@1.0",
      "pkg:maven/org.acme/c@1.0",
    ]);
  });

  it.each([
    ["which is cut", zipBytes([properties("a")]).subarray(0, 100)],
    ["in which an archive is none", zipBytes([{ name: "lib/b.jar", content: Buffer.from("x") }])],
    [
      "whose properties unpack to too much",
      zipBytes([{ ...properties("a"), content: Buffer.alloc(100_000, " ") }]),
    ],
  ])("are told where one is not read %s", async (_, content) => {
    const { inventory } = await described([[{ name: "opt/a.jar", content }]]);
    expect(inventory.unread.listed.map(({ path }) => path)).toEqual(["opt/a.jar"]);
    expect(inventory.packages.listed).toEqual([]);
  });
});

it("packages that yarn keeps packed are packages of npm", async () => {
  const manifest = Buffer.from(JSON.stringify({ name: "left-pad", version: "1.3.0" }));
  const packed = archive("app/.yarn/cache/left-pad-npm-1.3.0.zip", [
    { name: "node_modules/left-pad/package.json", content: manifest, isDeflated: true },
  ]);
  expect(await purlsIn([packed])).toEqual(["pkg:npm/left-pad@1.3.0"]);
});
