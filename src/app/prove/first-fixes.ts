import { type BlindException, blindExceptions } from "../../dialect/blind-exceptions.ts";
import { printable } from "../../domain/text/printable.ts";
import { perSurface, setting } from "../../domain/text/surface.ts";

/** What to do about a step that broke in the first build, by what it printed. */
const fixes: readonly { readonly sign: RegExp; readonly fix: string }[] = [
  {
    // What any version of git prints where it finds no repository.
    sign: /not a git repository/i,
    fix: `\`.git\` stays out of the build, because it is different in every clone. Run git before the build and pass its answer in with ${setting("build-args")}; or mount \`.git\` where it is needed: \`RUN --mount=type=bind,source=.git,target=…/.git\`.`,
  },
  {
    // What buildah prints where netavark, or the program that it calls, is missing.
    sign: /\bnetavark: .{0,200}No such file or directory|could not find "netavark"/,
    fix: `This machine cannot set up the step's network: install \`netavark\`, with \`iptables\` and \`nftables\`, which its versions call; or leave the step without a network: ${setting("network", "none")}.`,
  },
  {
    sign: /could ?n[o']t resolve|bad address '|temporary failure (?:in name resolution|resolving)|name or service not known|no such host|getaddrinfo|network is unreachable|connection (?:refused|timed out)/i,
    fix: `The step did not reach the network. Try the address by hand on this machine; behind a proxy, give the step its address: ${setting("build-args", "HTTPS_PROXY=http://…")}.`,
  },
];

/** Where all lines of a step are: the report has its last ones. */
const whereLog = perSurface({
  workflow: "the log of build 1 shows all that it printed",
  commandLine: "with `--verbose`, the log of build 1 shows all that it printed",
});

/** What buildah says of a step whose shell did not find a command. */
const noCommand = /while running runtime: exit status 127$/;

/** Returns what to do about a step that broke in the first build. */
export function fixOfFirst(lastLines: readonly string[], ignoreText: string): string {
  const known = fixes.find(({ sign }) => lastLines.some((line) => sign.test(line)));
  if (known !== undefined) return known.fix;
  const [blind, ...more] = blindExceptions(ignoreText);
  if (blind !== undefined) return fixOfBlind(blind, more.length);
  return lastLines.some((line) => noCommand.test(line))
    ? "Install the command in an instruction above this one, or write its whole path."
    : `Fix the instruction; ${whereLog}.`;
}

/** What to do about an exception without effect: the step may lack the files that it names. */
function fixOfBlind({ line, pattern, by }: BlindException, more: number): string {
  const others = more === 0 ? "" : ` (and ${more} more like it)`;
  return (
    `The step may lack files: line ${line} of the ignore file, \`${quoted(pattern)}\`${others}, has no effect in folders, because buildah does not look into ` +
    `a folder that line ${by.line}, \`${quoted(by.pattern)}\`, keeps out. Name each folder by itself, e.g. \`!cmd\` and \`!internal\`. Otherwise fix the instruction; ${whereLog}.`
  );
}

function quoted(pattern: string): string {
  return printable(pattern).slice(0, 100);
}
