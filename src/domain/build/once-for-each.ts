/**
 * Makes a function that asks the given one once for each argument, and keeps its answers for as long
 * as it is used itself. A rejection is kept, too.
 * @param ask gets only arguments whose JSON says all about them
 */
export function onceForEach<A extends readonly unknown[], R>(
  ask: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  const answers = new Map<string, Promise<R>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const answer = answers.get(key) ?? ask(...args);
    answers.set(key, answer);
    return answer;
  };
}
