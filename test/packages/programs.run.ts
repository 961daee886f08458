import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, inventoryIn, lines, named, run, write } from "./roots.ts";
import { cargoProgram, hasCargoAuditable } from "./sample-roots.ts";

describe("a program of Rust that `cargo auditable` built", () => {
  it.skipIf(!hasCargoAuditable)(
    "is made of the crates that cargo lists (skipped without a cargo that is new enough)",
    async () => {
      const { project, root } = cargoProgram();
      const tree = ["cargo", "tree", "--edges=normal", "--prefix=none", "--no-dedupe"] as const;
      const listed = lines(run([...tree, "--format={p}"], project));
      const expected = listed.map((line) => line.replace(/^(\S+) v(\S+).*$/, "$1 $2")).sort();
      expect(expected).toEqual(["cart 0.3.0", "itoa 1.0.11", "semver 1.0.23", "shelf 0.1.0"]);
      const found = await inventoryIn(root);
      expect(named(found, "cargo")).toEqual(expected);
      expect(found.loose.listed).toEqual([]);
      expect(found.packages.listed.map(({ purl }) => purl)).toEqual([
        "pkg:cargo/itoa@1.0.11",
        "pkg:cargo/semver@1.0.23",
        "pkg:generic/cart@0.3.0",
        "pkg:generic/shelf@0.1.0",
      ]);
    },
  );
});

/** A project of Maven, whose packaging is `jar` or `war`, with what it needs. */
function pom(artifact: string, packaging: string, dependencies: readonly string[]): string {
  const needed = dependencies.map((written) => {
    const [group, name, version] = written.split(":");
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  });
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>',
    `<groupId>org.example</groupId><artifactId>${artifact}</artifactId><version>1.4.0</version>`,
    `<packaging>${packaging}</packaging>`,
    "<properties><maven.compiler.source>11</maven.compiler.source><maven.compiler.target>11</maven.compiler.target>",
    "</properties>",
    `<dependencies>${needed.join("")}</dependencies></project>`,
  ].join("\n");
}

describe("an archive that Maven made", () => {
  it("is the project, and the libraries in it, as Maven resolves them", async () => {
    const made = folder();
    const dependencies = ["commons-io:commons-io:2.16.1", "org.slf4j:slf4j-simple:2.0.13"];
    write(made, {
      "pom.xml": pom("shop", "war", dependencies),
      "src/main/java/Cart.java": "public class Cart {}\n",
      "src/main/webapp/WEB-INF/web.xml": "<web-app/>\n",
    });
    const mvn = [
      "mvn",
      "--batch-mode",
      "--quiet",
      `-Dmaven.repo.local=${made}/repository`,
    ] as const;
    const war = "org.apache.maven.plugins:maven-war-plugin:3.4.0:war";
    run([...mvn, "compile", war], { cwd: made });
    const list = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:list";
    run([...mvn, list, "-DincludeScope=runtime", `-DoutputFile=${made}/list`], { cwd: made });
    const resolved = lines(run(["cat", join(made, "list")])).flatMap((line) => {
      const [, group, name, version] = /^\s+([\w.-]+):([\w.-]+):jar:([\w.-]+):/.exec(line) ?? [];
      return group === undefined ? [] : [`${group}/${name} ${version}`];
    });
    expect(resolved).toHaveLength(3);
    const root = folder();
    run(["install", "-D", join(made, "target/shop-1.4.0.war"), join(root, "srv/shop.war")]);
    rmSync(join(made, "repository"), { recursive: true });
    const found = await inventoryIn(root);
    expect(named(found, "maven")).toEqual([...resolved, "org.example/shop 1.4.0"].sort());
    expect(found.loose.listed).toEqual([]);
  });
});
