import type { Remote } from "../../../domain/source/checkout.ts";
import { isLocal, repositoryName } from "../../../domain/source/repository-name.ts";
import { isLocal as isOwn, remotesOf, type Setting } from "../run/configuration.ts";

/**
 * Returns the remotes with the repositories that their URLs name. Where the repository's own
 * configuration rewrites a URL (`url.<base>.insteadOf`, git-config(1)), git contacts another server
 * than the written one, so that server's name is used. A rewrite by the user or the system is only
 * how this machine reaches the repository, and does not change its name.
 */
export function namedRemotes(settings: readonly Setting[]): readonly Remote[] {
  return remotesOf(settings).map(({ name, url }) => {
    const place = asked(url, settings);
    return {
      name,
      repository: repositoryName(place),
      ...(isLocal(place) ? { isLocal: true as const } : {}),
    };
  });
}

/**
 * Returns the URL after the rewrite that git applies, the one with the longest match, if that
 * rewrite is the repository's own.
 */
function asked(url: string, settings: readonly Setting[]): string {
  const rewritings = settings.flatMap((setting) => {
    const base = /^url\.(.*)\.insteadof$/s.exec(setting.key)?.[1];
    if (base === undefined || !url.startsWith(setting.value)) return [];
    return [{ base, matched: setting.value.length, local: isOwn(setting) }];
  });
  const [longest] = rewritings.sort((a, b) => b.matched - a.matched);
  return longest?.local === true ? longest.base + url.slice(longest.matched) : url;
}
