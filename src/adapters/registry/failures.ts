import { Failure } from "../../domain/text/failure.ts";
import { ending, printable } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import { describeEnd, type Finished } from "../process/runner.ts";

/** What was attempted, for the message. */
export interface Attempted {
  readonly verb: "read" | "pull" | "push";
  readonly reference: string;
}

/** Known troubles in skopeo's output, with their fixes; the first that matches is reported. */
const troubles: readonly { readonly sign: RegExp; readonly what: string; readonly fix: string }[] =
  [
    {
      sign: /unauthorized|authentication required|invalid username\/password|status 401/i,
      what: "the registry did not accept the credentials",
      fix: `Check ${setting("username")} and ${setting("password")} (or the auth file), and that they have access to this repository.`,
    },
    {
      sign: /(?<!permission )denied|forbidden|status 403/i,
      what: "the registry denied access",
      fix: "Give the token the right to this repository (on GitHub: `permissions: packages: write`).",
    },
    {
      sign: /manifest unknown|name unknown|not found|status 404/i,
      what: "the registry does not have it",
      fix: "Check the name and the tag.",
    },
    {
      sign: /server gave HTTP response to HTTPS client/i,
      what: "the registry speaks plain HTTP",
      fix: `Use HTTPS, or say that this registry has none: ${setting("tls-verify", "false")} for those of ${setting("image")}, ${setting("insecure-registries")} for any other.`,
    },
    {
      sign: /x509|certificate/i,
      what: "the registry's certificate is not trusted",
      fix: `Install its certificate authority on this machine; or, if you accept the risk, set ${setting("tls-verify", "false")} for the registries of ${setting("image")}, or ${setting("insecure-registries")} for any other.`,
    },
    {
      sign: /toomanyrequests|too many requests|status 429/i,
      what: "the registry's rate limit is reached",
      fix: `Sign in (${setting("username")}, ${setting("password")}), wait, or use a mirror.`,
    },
    {
      sign: /no space left on device/i,
      what: "the disk is full",
      fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
    },
  ];

/** Troubles that go away by themselves: the server's own, and broken or refused connections. */
const passing =
  /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;

/** Whether another attempt may help. */
export function isPassing(lines: readonly string[]): boolean {
  return lines.some((line) => passing.test(line));
}

/** Makes the one failure for a registry that did not do what was asked. */
export function registryFailure(attempted: Attempted, finished: Finished): Failure {
  const text = printable(finished.lastLines.join(" "));
  const trouble = troubles.find(({ sign }) => sign.test(text));
  const said = `${describeEnd(finished)}: ${ending(text, 400)}`;
  const what = trouble === undefined ? said : `${trouble.what} (${ending(text, 200)})`;
  return new Failure({
    code: trouble?.what === "the disk is full" ? "tool" : "registry",
    message: `Could not ${attempted.verb} ${printable(attempted.reference)}: ${what}.`,
    fix: trouble?.fix ?? "Check that the registry can be reached from here, then run again.",
  });
}
