import { type Answer, unknown } from "../../../domain/source/checkout.ts";

/** What git prints where a remote was not reached, as one clause; the first row that matches counts. */
const unreached: readonly { readonly sign: RegExp; readonly what: string }[] = [
  {
    sign: /could not resolve host|name or service not known|temporary failure in name/i,
    what: "its host's name is not known here",
  },
  {
    sign: /connection refused|failed to connect|couldn't connect/i,
    what: "nothing listens there",
  },
  {
    sign: /no answer within|timed out|network is unreachable|no route to host|too slow|connection (?:reset|closed)/i,
    what: "it does not answer",
  },
  {
    sign: /certificate|SSL/i,
    what: "its certificate is not trusted here",
  },
  {
    sign: /host key verification failed/i,
    what: "its host key is not known here (`known_hosts`)",
  },
];

/** What git prints where the remote answered. */
const refused: typeof unreached = [
  {
    sign: /could not read (?:username|password)|terminal prompts disabled|authentication failed|permission denied|error: 40[13]|access denied/i,
    what: "the remote asks for credentials, and none that it accepts are known here",
  },
  {
    sign: /not found|does not appear to be a git repository|does not exist/i,
    what: "the remote has no such repository, or does not show it to this account",
  },
];

/**
 * Leaves an answer of a remote open: what went wrong comes first, and then git's own words. A
 * remote of which git says nothing that is known here counts as not reached.
 * @param said git's most telling line
 */
export function remoteSilent(said: string): Answer<never> {
  const found = unreached.find(({ sign }) => sign.test(said));
  const answered = found === undefined ? refused.find(({ sign }) => sign.test(said)) : undefined;
  if (answered !== undefined) return unknown(`${answered.what} (${said})`);
  const why = found === undefined ? "" : `: ${found.what}`;
  return unknown(`the remote could not be reached${why} (${said})`, { kind: "remote-unreached" });
}
