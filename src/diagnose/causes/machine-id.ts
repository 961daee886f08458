import { finding, holds } from "../finding.ts";
import { finishFix } from "../fixes/system.ts";
import { areUnrelated } from "../recognise/entropy.ts";
import type { Rule } from "../rule.ts";
import { finder, tokensFound } from "../tokens.ts";
import { conventionRule } from "./convention.ts";

/** `/etc/machine-id` and dbus's copy of it. */
export const machineId: Rule = conventionRule("machine-id", 0.97);

/**
 * machine-id(5): 32 lower-case hexadecimal digits alone on a line, made by a program that is known
 * to draw one at random.
 */
export const drawnMachineId: Rule = {
  cause: "machine-id",
  nature: "chance",
  judge(evidence) {
    if (!/machine-id|dbus-uuidgen|systemd-machine-id-setup/.test(evidence.instruction))
      return undefined;
    const tokens = tokensFound(
      evidence,
      finder(/(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/g),
      areUnrelated,
    );
    const explanation = holds(evidence, tokens, "a random machine ID");
    if (explanation === undefined) return undefined;
    return finding({
      evidence,
      certainty: 0.99,
      share: tokens.share,
      explanation,
      fallback: finishFix(
        ": > /etc/machine-id",
        "Leave the file empty: systemd writes a new ID when the machine starts.",
      ),
    });
  },
};
