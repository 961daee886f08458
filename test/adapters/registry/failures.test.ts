import { expect, it } from "vitest";
import { isPassing, registryFailure } from "../../../src/adapters/registry/failures.ts";
import { retried } from "../../../src/adapters/registry/retry.ts";

function failed(text: string) {
  const lastLines = [text];
  return registryFailure(
    { verb: "push", reference: "ghcr.io/acme/shop:1", hasAccount: true },
    { end: { kind: "exit", code: 1 }, stdout: Buffer.alloc(0), lastLines, seconds: 1 },
  );
}

it.each([
  ["unauthorized: authentication required", /ghcr.io refused the password/, /password/],
  ["denied: permission_denied: write_package", /let this account push/, /packages: write/],
  ["http: server gave HTTP response to HTTPS client", /plain HTTP/, /insecure-registries: /],
  ["x509: certificate signed by unknown authority", /not trusted/, /insecure-registries: /],
  ["toomanyrequests: slow down", /rate limit/, /Sign in/],
])("tells %s as one thing to do", (text, message, fix) => {
  const failure = failed(text);
  expect([failure.code, failure.message, failure.fix]).toEqual([
    "registry",
    expect.stringMatching(message),
    expect.stringMatching(fix),
  ]);
  expect(failure.message).not.toContain(text);
  expect(failure.output).toEqual([text]);
});

it("names skopeo where it is missing", () => {
  const end = { kind: "not-started", reason: "spawn skopeo ENOENT" } as const;
  const finished = { end, stdout: Buffer.alloc(0), lastLines: [], seconds: 0 };
  const asked = { verb: "push", reference: "ghcr.io/acme/shop:1", hasAccount: true } as const;
  expect(registryFailure(asked, finished)).toMatchObject({
    code: "tool",
    message: expect.stringContaining("skopeo was not found"),
    fix: expect.stringContaining("Install"),
  });
});

it("shows an unknown trouble as skopeo told it, without its escapes", () => {
  expect(failed("\u001b[31mthe moon is full\u001b[0m").message).toBe(
    "Could not push ghcr.io/acme/shop:1: exit status 1: the moon is full.",
  );
});

it("tries again only where time may help", () => {
  expect(isPassing(["received unexpected HTTP status: 500 Internal Server Error"])).toBe(true);
  expect(isPassing(["invalid status code from registry 503 (Service Unavailable)"])).toBe(true);
  expect(isPassing(['Head "http://registry/v2/a/blobs/sha256:00": EOF'])).toBe(true);
  expect(isPassing(["unauthorized: authentication required"])).toBe(false);
  expect(isPassing(["manifest sha256:5001c0ffee5025 not found"])).toBe(false);
});

it("stops trying at the first good answer", async () => {
  const answers = ["bad", "good", "never asked"];
  const result = await retried({
    attempt: () => Promise.resolve(answers.shift() ?? ""),
    again: (answer) => answer === "bad",
    signal: new AbortController().signal,
  });
  expect([result, answers]).toEqual(["good", ["never asked"]]);
});
