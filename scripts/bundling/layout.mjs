/**
 * Bytes that Node reads in the time that it takes to find, open and link one more script: what modules that are not
 * needed may have, so that they are in a script that is read anyway.
 */
const scriptBytes = 12_000;

/**
 * Puts each module into one script. Modules that the same late imports need are in one; of two scripts one is made
 * where that costs the late imports less, because the bytes that some read in vain are fewer than a script is worth.
 * @param modules `{ id, bytes, imports }`, the last the numbers of the late imports that need the module
 * @param weights how much each late import counts, by its number
 * @returns a list of ids for each script, in an order that follows from the ids alone
 */
export function layOut(modules, weights) {
  const scripts = new Map();
  for (const { id, bytes, imports } of modules.toSorted((a, b) => a.id - b.id)) {
    const key = imports.join();
    const script = scripts.get(key) ?? { ids: [], bytes: 0, imports };
    script.ids.push(id);
    script.bytes += bytes;
    scripts.set(key, script);
  }
  return joined([...scripts.values()], weights).map(({ ids }) => ids.sort((a, b) => a - b));
}

/** Joins two scripts, again and again, whichever two save most. */
function joined(scripts, weights) {
  const left = [...scripts];
  for (;;) {
    let best = { saves: 0, one: undefined, other: undefined };
    for (const [at, one] of left.entries()) {
      for (const other of left.slice(0, at)) {
        const saves = saved(one, other, weights);
        if (saves > best.saves) best = { saves, one, other };
      }
    }
    const { one, other } = best;
    if (one === undefined) return left;
    left.splice(left.indexOf(one), 1);
    left.splice(left.indexOf(other), 1, together(one, other));
  }
}

/** What the late imports would read less, in bytes, if two scripts were one. */
function saved(one, other, weights) {
  const weightOf = (imports) => imports.reduce((sum, number) => sum + weights[number], 0);
  const both = one.imports.filter((number) => other.imports.includes(number));
  if (both.length === 0) return 0;
  const only = (script) => script.imports.filter((number) => !both.includes(number));
  const inVain = weightOf(only(one)) * other.bytes + weightOf(only(other)) * one.bytes;
  return weightOf(both) * scriptBytes - inVain;
}

function together(one, other) {
  const imports = [...new Set([...one.imports, ...other.imports])];
  return { ids: [...other.ids, ...one.ids], bytes: one.bytes + other.bytes, imports };
}
