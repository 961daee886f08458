import { expect, it } from "vitest";
import { remoteSilent } from "../../../../src/adapters/git/refs/remote-reason.ts";
import { reasonIn } from "../../../../src/adapters/git/run/reason.ts";

/** As git 2.39 and ssh print it. */
it.each<[lines: readonly string[], what: string]>([
  [
    [
      "fatal: unable to access 'https://github.invalid/a/b/': Could not resolve host: github.invalid",
    ],
    "the remote could not be reached: its host's name is not known here",
  ],
  [
    [
      "fatal: unable to access 'https://127.0.0.1:5979/a/': Failed to connect to 127.0.0.1 port 5979 after 0 ms: Couldn't connect to server",
    ],
    "the remote could not be reached: nothing listens there",
  ],
  [
    [
      "ssh: connect to host 127.0.0.1 port 5979: Connection refused",
      "fatal: Could not read from remote repository.",
      "",
      "Please make sure you have the correct access rights",
    ],
    "the remote could not be reached: nothing listens there",
  ],
  [["no answer within 15 s"], "the remote could not be reached: it does not answer"],
  [
    [
      "fatal: unable to access 'https://127.0.0.1:5973/a/': server certificate verification failed. CAfile: /etc/ssl/certs/ca-certificates.crt CRLfile: none",
    ],
    "the remote could not be reached: its certificate is not trusted here",
  ],
  [
    ["Host key verification failed.", "fatal: Could not read from remote repository."],
    "the remote could not be reached: its host key is not known here (`known_hosts`)",
  ],
  [
    ["fatal: could not read Username for 'https://github.com': terminal prompts disabled"],
    "the remote asks for credentials, and none that it accepts are known here",
  ],
  [
    [
      "git@github.com: Permission denied (publickey).",
      "fatal: Could not read from remote repository.",
    ],
    "the remote asks for credentials, and none that it accepts are known here",
  ],
  [
    ["remote: 404 page not found", "fatal: repository 'http://127.0.0.1:5971/a/b/' not found"],
    "the remote has no such repository, or does not show it to this account",
  ],
  [
    [
      "fatal: '/nonexistent/x' does not appear to be a git repository",
      "fatal: Could not read from remote repository.",
    ],
    "the remote has no such repository, or does not show it to this account",
  ],
  [["fatal: Could not read from remote repository."], "the remote could not be reached"],
])("%# tells what went wrong before git's own words", (lines, what) => {
  const trouble = what.includes("could not be reached") ? { kind: "remote-unreached" } : undefined;
  const answer = remoteSilent(reasonIn(lines));
  expect(answer).toMatchObject({ known: false, why: expect.stringContaining(`${what} (`) });
  expect(answer).toEqual(expect.objectContaining(trouble === undefined ? {} : { trouble }));
  expect("trouble" in answer).toBe(trouble !== undefined);
});
