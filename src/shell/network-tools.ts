import type { ShellCommand } from "./commands.ts";

/** Programs that fetch what their project names if it is missing. */
const tools =
  /^(?:ant|bazel(?:isk)?|bower|brew|buf|bun|bundle|cabal|cargo|cmake|composer|conan|conda|corepack|deno|dotnet|dub|elm|flutter|gem|go|gradlew?|hatch|helm|jekyll|lein|mamba|mix|mvnw?|nimble|nix(?:-\w+)?|npm|npx|nuget|opam|pdm|pip3?|pipenv|pipx|pnpm|poetry|pub|rake|rebar3|rustup|sbt|stack|swift|tox|uv|vcpkg|yarn(?:pkg)?|zig)$/;

/**
 * Whether a command may use the network although its words do not say so: build tools fetch what is
 * missing. Such a step is not cut off from the network as a test.
 */
export function mayUseNetwork({ name }: Pick<ShellCommand, "name">): boolean {
  return tools.test(name);
}
