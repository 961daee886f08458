import { describe, expect, it } from "vitest";
import { cpus } from "../../src/variations/cpus.ts";
import { fileOrder } from "../../src/variations/file-order.ts";
import { kernelName } from "../../src/variations/kernel-name.ts";
import { locale } from "../../src/variations/locale.ts";
import { umask, variedUmask } from "../../src/variations/umask.ts";
import { userEnv } from "../../src/variations/user-env.ts";
import { given } from "./steps.ts";

describe("variation locale", () => {
  it.each([
    [[], "C", "C"],
    [["en_US.UTF-8"], "C", "C"],
    [["en_GB.UTF-8", "en_US.UTF-8"], "en_GB.UTF-8", "en_GB"],
    [["de_DE.UTF-8", "sv_SE.UTF-8"], "sv_SE.UTF-8", "sv_SE"],
    [["ca_ES@valencia", "zh_CN.utf8"], "ca_ES@valencia", "ca_ES"],
  ])("takes of %j what tells most: %s", (locales, LANG, LANGUAGE) => {
    expect(given(locale, { locales })).toEqual({ env: { LANG, LANGUAGE } });
  });

  it.each(["LC_ALL", "LANG"])("leaves an image alone that sets %s", (name) => {
    expect(given(locale, { env: { [name]: "C.UTF-8" } })).toBe(
      `the image or the Containerfile sets ${name}`,
    );
  });
});

describe("variation user-env", () => {
  it.each([
    ["/root", "/root/."],
    ["/", "/."],
    ["/home/app/", "/home/app/."],
  ])("gives the home %s another name, %s", (home, HOME) => {
    expect(given(userEnv, { home })).toEqual({
      env: { USER: "varied", LOGNAME: "varied", TWOFOLD_VARIED: "1", HOME },
    });
  });
});

describe("variation umask", () => {
  it("gives modes that no program asks for, to know them by", () => {
    expect(given(umask)).toEqual({ umask: variedUmask });
    const [file, folder] = [0o666 & ~variedUmask, 0o777 & ~variedUmask];
    // Others may enter, the group may not: that is what the runtime shim looks for.
    expect(folder & 0o011).toBe(0o001);
    expect([file, folder | 0o010]).toEqual([0o644, 0o755]);
  });

  it.each(["dpkg-deb -b /x", "dpkg-buildpackage -us -uc", "cd /src && debuild"])(
    "is not for %s, which checks modes",
    (command) => {
      expect(given(umask, { text: `RUN ${command}` })).toMatch("Debian package");
    },
  );
});

describe("the variations of the machine", () => {
  it("give what the machine has", () => {
    expect(given(cpus)).toEqual({ cpus: "0" });
    expect(given(kernelName)).toEqual({ kernelName: "x86_64" });
    expect(given(fileOrder)).toEqual({ fileOrder: "/usr/bin/disorderfs" });
  });

  it("say what it lacks", () => {
    const lacks = "the machine has one processor";
    expect(given(cpus, {}, { cpus: { lacks } })).toBe(lacks);
    expect(given(kernelName, {}, { kernelName: { lacks: "setarch is missing" } })).toMatch(
      "setarch",
    );
    expect(given(fileOrder, {}, { fileOrder: { lacks: "no FUSE" } })).toBe("no FUSE");
  });

  it("leave a step that installs packages its own order of files, for its speed", () => {
    expect(given(fileOrder, { network: "expected" })).toBe("the step installs from the network");
  });
});
