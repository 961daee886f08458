import { describe, expect, it } from "vitest";
import { adviceFor } from "../../src/executables/advice.ts";
import { type Compilation, compiled } from "./programs.ts";

/** Each language's compiler, as it is used plainly and as docs/executables.md advises. */
function adviceNames(compilation: Compilation): readonly string[] {
  return adviceFor(compiled(compilation).facts).map(({ name }) => name);
}

describe("C++", () => {
  const files = {
    "main.cpp":
      '#include <iostream>\n#include <cassert>\nint main(int c, char**) { assert(c < 9); std::cout << "x"; }\n',
  };

  it("tells folder, debug information, symbols and build ID", () => {
    const command = ["g++", "-g", "-Wl,--build-id", "-o", "out", "main.cpp"] as const;
    const { facts, folder } = compiled({ files, command });
    expect(facts).toMatchObject({
      language: "C++",
      linkage: "dynamic",
      symbols: true,
      debug: true,
    });
    expect(facts.libraries).toContain("libstdc++.so.6");
    expect(facts.paths.join()).toContain(folder);
  });

  it("tells nothing when compiled as advised", () => {
    const flags = ["-g", "-ffile-prefix-map=/tmp=.", "-s", "-Wl,--build-id=none"] as const;
    expect(adviceNames({ files, command: ["g++", ...flags, "-o", "out", "main.cpp"] })).toEqual([]);
  });
});

describe("Go", () => {
  const files = {
    "go.mod": "module example.com/cart\n\ngo 1.19\n",
    "main.go": 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("x") }\n',
  };

  it("tells its paths, symbols, debug information and build ID", () => {
    const { facts, folder } = compiled({
      files,
      command: ["go", "build", "-o", "out"],
      env: { CGO_ENABLED: "0" },
    });
    expect(facts).toMatchObject({
      language: "Go",
      linkage: "static",
      symbols: true,
      debug: true,
      goBuildId: expect.stringContaining("/"),
      go: {
        version: expect.stringMatching(/^go1\./),
        module: "example.com/cart",
        trimpath: false,
        cgo: false,
      },
    });
    expect(facts.paths.join()).toContain(folder);
    const names = adviceFor(facts).map(({ name }) => name);
    expect(names).toEqual(["build-path", "debug", "symbols", "build-id"]);
  });

  it("tells nothing when built as advised", () => {
    const flags = ["-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid="] as const;
    expect(adviceNames({ files, command: ["go", "build", ...flags, "-o", "out"] })).toEqual([]);
  });

  it("tells the commit that it was built from", () => {
    const git = ["git", "-c", "user.name=a", "-c", "user.email=a@localhost"] as const;
    const { facts } = compiled({
      files,
      before: [
        [...git, "init", "-q"],
        [...git, "add", "go.mod", "main.go"],
        [...git, "commit", "-q", "--no-gpg-sign", "-m", "one"],
      ],
      command: [
        "go",
        "build",
        "-trimpath",
        "-buildvcs=true",
        "-ldflags=-s -w -buildid=",
        "-o",
        "out",
      ],
    });
    expect(facts.go?.revision).toMatch(/^[0-9a-f]{40}$/);
    expect(adviceFor(facts).map(({ name }) => name)).toEqual(["vcs-stamp"]);
  });
});

describe("Rust", () => {
  const files = {
    "main.rs":
      'fn main() { let all: Vec<String> = std::env::args().collect(); println!("{}", all[7]); }\n',
  };
  const whole = ["sh", "-c"] as const;

  it("tells its paths, debug information and symbols", () => {
    const { facts, folder } = compiled({
      files,
      command: [...whole, 'exec rustc -g -o out "$PWD/main.rs"'],
    });
    expect(facts).toMatchObject({ language: "Rust", symbols: true, debug: true });
    expect(facts.paths.join()).toContain(folder);
  });

  it("tells nothing when compiled as advised", () => {
    const flags =
      '--remap-path-prefix="$PWD"=. -C strip=symbols -C link-arg=-Wl,--build-id=none -o out';
    const command = [...whole, `exec rustc ${flags} "$PWD/main.rs"`] as const;
    expect(adviceNames({ files, command })).toEqual([]);
  });
});
