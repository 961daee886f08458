import { Failure } from "../../domain/text/failure.ts";

/**
 * Does what comes after a result that holds already. @throws Failure that says so first
 * @param what the start of a sentence, before a colon
 */
export async function saying<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    const { code, output, told } = error;
    const message = `${what}: ${told.message}`;
    throw new Failure({ code, message, fix: told.fix, output, cause: error });
  }
}
