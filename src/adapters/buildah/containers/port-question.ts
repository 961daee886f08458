const word = "ask-port";

/**
 * Returns the arguments that make our program ask a port of the network that it is started in.
 * @param outside the network namespace, `net:[…]`, in which it must not ask: the machine's own
 */
export function askPortArguments(port: number, outside: string): readonly string[] {
  return [word, String(port), outside];
}

/**
 * Asks a port if the arguments say so, and prints the answer as JSON on standard output. This is no
 * command for people, so no help lists it.
 * @returns whether the arguments said so
 */
export async function askPort([name, port, outside]: readonly string[]): Promise<boolean> {
  if (name !== word || port === undefined || outside === undefined) return false;
  const { printAnswer } = await import("./ask-port.ts");
  await printAnswer(Number(port), outside);
  return true;
}
