import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Failure } from "../../../src/domain/text/failure.ts";
import { bookworm, declared } from "./declared.ts";

describe("the declaration of a base", () => {
  it("is minbase of a release's main component if it says no more", async () => {
    expect(await declared(bookworm)).toEqual({
      archive: { distribution: "debian", suite: "bookworm", pockets: [], components: ["main"] },
      set: "minbase",
      packages: [],
      files: [],
      users: [],
      leaveOut: [],
    });
  });

  it("names libc, certificates, time zones and one user in one line", async () => {
    const { set, users, user } = await declared(`${bookworm}packages: distroless\n`);
    expect(set).toBe("distroless");
    expect(users.map(({ name, id }) => [name, id])).toEqual([
      ["root", 0],
      ["nonroot", 65532],
    ]);
    expect(user).toBe("nonroot");
  });

  it("may say everything that makes a base", async () => {
    const text = `${bookworm}pockets: [security, updates]
components: [main, contrib]
snapshot: 2026-11-01T00:00:00Z
packages: [essential, curl, ca-certificates, curl]
users: [{ name: app, id: 10001, home: /srv/app }]
user: app
files:
  - { path: /etc/motd, content: hello }
  - { path: //srv/./run, from: files/run, mode: 0755, owner: "10001:10001" }
leave-out: [/usr/share/man]
`;
    expect(await declared(text)).toEqual({
      archive: {
        distribution: "debian",
        suite: "bookworm",
        pockets: ["updates", "security"],
        components: ["main", "contrib"],
        snapshot: 1_793_491_200,
      },
      set: "essential",
      packages: ["ca-certificates", "curl"],
      users: [{ name: "app", id: 10001, home: "/srv/app", shell: "/usr/sbin/nologin" }],
      user: "app",
      files: [
        {
          path: "/etc/motd",
          from: { kind: "content", text: "hello" },
          mode: 0o644,
          uid: 0,
          gid: 0,
        },
        {
          path: "/srv/run",
          from: { kind: "source", path: "files/run" },
          mode: 0o755,
          uid: 10001,
          gid: 10001,
        },
      ],
      leaveOut: ["/usr/share/man"],
    });
  });
});

describe("a mistake in a declaration is told with its line", () => {
  const mistakes: readonly (readonly [what: string, text: string, message: string])[] = [
    ["an unknown key", "suit: bookworm", "base.yaml:3: `suit` is not known; did you mean `suite`?"],
    [
      "a version",
      "packages: [curl=7.88.1]",
      "base.yaml:3: `curl=7.88.1` is not the name of a package.",
    ],
    ["a flag", "packages: [--yes]", "base.yaml:3: `--yes` is not the name of a package."],
    [
      "two sets",
      "packages: [minbase, distroless]",
      "base.yaml:3: `packages` names two sets, `minbase` and `distroless`.",
    ],
    [
      "a path out of the root",
      "files: [{ path: /etc/../../x, content: a }]",
      "base.yaml:3: `files`: `/etc/../../x` is not a path in the image.",
    ],
    [
      "a source out of the folder",
      "files: [{ path: /x, from: ../secret }]",
      "base.yaml:3: `from`: `../secret` leads out of the declaration's folder.",
    ],
    [
      "a file without content",
      "files: [{ path: /x }]",
      "base.yaml:3: An entry of `files` has neither `content` nor `from`.",
    ],
    [
      "a setuid bit",
      "files: [{ path: /x, content: a, mode: 4755 }]",
      "base.yaml:3: `mode`: `4755` is not a mode.",
    ],
    [
      "a file twice",
      "files: [{ path: /x, content: a }, { path: //x, content: b }]",
      "base.yaml:3: `files` has `/x` twice.",
    ],
    [
      "a user's field",
      'users: [{ name: "a:0", id: 10001 }]',
      "base.yaml:3: `users`: `a:0` is not the name of a user.",
    ],
    [
      "a low id",
      "users: [{ name: app, id: 0 }]",
      "base.yaml:3: `users`: `app` needs an id of at least 1000, not `0`.",
    ],
    [
      "a shell's field",
      "users: [{ name: app, id: 10001, shell: /bin/sh:x }]",
      "base.yaml:3: `shell`: `/bin/sh:x` is not a path in the image.",
    ],
    ["an undeclared user", "user: ap", "base.yaml:3: The user `ap` of the image is not declared"],
    [
      "a time zone",
      "snapshot: 2026-11-01T00:00:00+01:00",
      "base.yaml:3: `snapshot`: `2026-11-01T00:00:00+01:00` is not a time.",
    ],
    [
      "a password",
      "mirror: https://me:secret@mirror.test/debian",
      "base.yaml:3: `mirror` has a user or password in it.",
    ],
    [
      "a file's mirror",
      "mirror: file:///srv/debian",
      "base.yaml:3: `mirror` is not an address that starts with `http://` or `https://`.",
    ],
    [
      "words for apt",
      'components: ["main [trusted=yes]"]',
      "base.yaml:3: `components`: `main [trusted=yes]` is not the name of a component.",
    ],
    [
      "everything left out",
      'leave-out: ["/*"]',
      "base.yaml:3: `leave-out`: `/*` is not a path in the image.",
    ],
    [
      "a keyring elsewhere",
      "keyring: /etc/key.gpg",
      "base.yaml:3: `keyring`: `/etc/key.gpg` leads out of the declaration's folder.",
    ],
  ];
  test.each(mistakes)("%s", async (_, text, message) => {
    await expect(declared(`${bookworm}${text}\n`)).rejects.toThrow(message);
  });

  it("also where a distribution or suite is missing or moves", async () => {
    await expect(declared("suite: bookworm")).rejects.toThrow("`distribution` is missing.");
    await expect(declared("distribution: debain\nsuite: x")).rejects.toThrow(
      "did you mean `debian`?",
    );
    await expect(declared("distribution: ubuntu")).rejects.toThrow("`suite` is missing.");
    await expect(declared("distribution: debian\nsuite: stable")).rejects.toThrow(
      "`stable` names another release after the next one.",
    );
  });

  it("does not repeat the password", async () => {
    const text = `${bookworm}mirror: https://me:secret@mirror.test/debian\n`;
    await expect(declared(text)).rejects.not.toThrow("secret");
  });
});

test("any value of any key is read or refused in words", async () => {
  const keys = fc.constantFrom(
    "packages",
    "files",
    "users",
    "user",
    "leave-out",
    "mirror",
    "suite",
  );
  const values = fc.jsonValue({ maxDepth: 3 });
  await fc.assert(
    fc.asyncProperty(keys, values, async (key, value) => {
      const text = `${JSON.stringify({ distribution: "debian", suite: "bookworm", [key]: value })}\n`;
      const error = await declared(text).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error === undefined || error instanceof Failure).toBe(true);
    }),
    { numRuns: 200 },
  );
});
