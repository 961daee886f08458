import { remoteUnreached } from "../../../domain/source/remote-unreached.ts";

/** What git prints of a remote, as one clause; the first row that matches is told. */
const troubles: readonly { readonly sign: RegExp; readonly what: string }[] = [
  {
    sign: /could not resolve host|name or service not known|temporary failure in name/i,
    what: `${remoteUnreached}: its host's name is not known here`,
  },
  {
    sign: /connection refused|failed to connect|couldn't connect/i,
    what: `${remoteUnreached}: nothing listens there`,
  },
  {
    sign: /no answer within|timed out|network is unreachable|no route to host|too slow|connection (?:reset|closed)/i,
    what: `${remoteUnreached}: it does not answer`,
  },
  {
    sign: /certificate|SSL/i,
    what: `${remoteUnreached}: its certificate is not trusted here`,
  },
  {
    sign: /host key verification failed/i,
    what: `${remoteUnreached}: its host key is not known here (\`known_hosts\`)`,
  },
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
 * Says why a remote did not answer: what went wrong first, and then git's own words.
 * @param said git's most telling line
 */
export function remoteReason(said: string): string {
  const what = troubles.find(({ sign }) => sign.test(said))?.what ?? remoteUnreached;
  return `${what} (${said})`;
}
