/** How webpack starts a module, after a line with its number. */
const startOfModule = /^\(\(((?:\w+(?:, \w+)*)?)\) => \{$/;

/**
 * Writes a script's lines so that V8 reads the code of each module once. It skips the body of a function, and reads it
 * again when the function is called, which nearly every module of a loaded chunk is; `(function` tells it not to skip.
 * A module that is an arrow function has no `this` of its own: where it needs one, webpack writes a function itself.
 */
export function readOnce(lines) {
  return lines.map((line, at) =>
    /^\d+:$/.test(lines[at - 1] ?? "") ? line.replace(startOfModule, "(function ($1) {") : line,
  );
}
