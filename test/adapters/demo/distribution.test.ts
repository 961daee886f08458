import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packageSource, parseOsRelease } from "../../../src/adapters/demo/distribution.ts";

const bookworm = `PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
NAME="Debian GNU/Linux"
VERSION_CODENAME=bookworm
ID=debian
HOME_URL="https://www.debian.org/"
`;

describe("os-release", () => {
  test("of Debian gives the release's code name", () => {
    expect(parseOsRelease(bookworm)).toEqual({
      title: "Debian GNU/Linux 12 (bookworm)",
      codename: "bookworm",
      debianLike: true,
    });
  });

  test("of a system made from Ubuntu gives Ubuntu's code name, whose packages it has", () => {
    const mint =
      "ID=linuxmint\nID_LIKE='ubuntu debian'\nVERSION_CODENAME=wilma\nUBUNTU_CODENAME=noble\n";
    expect(parseOsRelease(mint)).toMatchObject({ codename: "noble", debianLike: true });
  });

  test("of another family is told apart", () => {
    expect(parseOsRelease("ID=fedora\nPRETTY_NAME=Fedora\\ 42\n").debianLike).toBe(false);
  });

  test("that is missing is an unknown system", () => {
    expect(parseOsRelease("")).toEqual({
      title: "an unknown system",
      codename: "",
      debianLike: false,
    });
  });

  test("never throws, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof parseOsRelease(text).title).toBe("string");
      }),
    );
  });
});

describe("apt's sources", () => {
  const debian = [
    "Debian|bookworm-updates|main|http://deb.debian.org/debian/",
    "Docker|bookworm|stable|https://download.docker.com/linux/debian/",
    "Debian|bookworm|contrib|http://deb.debian.org/debian/",
    "Debian|bookworm|main|http://deb.debian.org/debian/",
  ].join("\n");

  test("give the release itself, not its updates and not a third party's suite", () => {
    expect(packageSource(debian, "bookworm")).toEqual({
      suite: "bookworm",
      mirror: "http://deb.debian.org/debian/",
    });
  });

  test("through a mirror list leave the mirror to mmdebstrap", () => {
    const runner = "Ubuntu|noble|main|mirror+file:/etc/apt/apt-mirrors.txt/\n";
    expect(packageSource(runner, "noble")).toEqual({ suite: "noble" });
  });

  test("with a password in the address leave the mirror to mmdebstrap", () => {
    const secret = "Ubuntu|noble|main|https://user:word@mirror.example/ubuntu/\n";
    expect(packageSource(secret, "noble")).toEqual({ suite: "noble" });
  });

  test("without any list give the system's own release", () => {
    expect(packageSource("", "trixie")).toEqual({ suite: "trixie" });
  });

  test("give a suite that can be no option of mmdebstrap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (release) => {
        const { suite } = packageSource(`Debian|${release}|main|http://x/`, "sid");
        expect(suite).toMatch(/^[a-z][a-z-]*$/);
      }),
    );
  });
});
