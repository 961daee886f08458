import { randomUUID } from "node:crypto";
import type { LogSink } from "../../app/ports/log.ts";
import { formatCommand } from "./commands.ts";
import { createKeptLines, type KeptLines } from "./kept-lines.ts";

/** Shows the logs of children as groups of a runner's log, one of them live at a time. */
interface Groups {
  /** Opens a new log; its lines must already be harmless. */
  open(title: string): LogSink;
  /** Ends the live group, if there is one; the log's next line opens it again. */
  leave(): void;
}

interface Log {
  readonly title: string;
  readonly kept: KeptLines;
  shownBefore: boolean;
  closed: boolean;
}

/**
 * Shows each child's log as a group between `::stop-commands::` tokens, with new tokens each time,
 * so that the runner obeys nothing that a build prints. The first log is live; the others wait,
 * with a limit, and follow when it closes, because a runner does not support groups inside of
 * groups.
 */
export function createGroups(write: (text: string) => void): Groups {
  const logs: Log[] = [];
  // The token that allows commands again; undefined while no group is open.
  let token: string | undefined;

  const leave = () => {
    if (token === undefined) return;
    write(`::${token}::\n::endgroup::\n`);
    token = undefined;
  };
  const show = (log: Log, lines: readonly string[]) => {
    if (lines.length === 0) return;
    if (token === undefined) {
      token = randomUUID();
      write(`${opening(log, token)}\n`);
      log.shownBefore = true;
    }
    write(lines.map((line) => `${line}\n`).join(""));
  };
  const showFinished = () => {
    for (let live = logs[0]; live !== undefined; live = logs[0]) {
      show(live, live.kept.take());
      if (!live.closed) return;
      leave();
      logs.shift();
    }
  };
  const open = (title: string): LogSink => {
    const log: Log = { title, kept: createKeptLines(), shownBefore: false, closed: false };
    logs.push(log);
    return {
      line: (text) => {
        if (logs[0] === log) show(log, [text]);
        else log.kept.add(text);
      },
      close: () => {
        log.closed = true;
        if (logs[0] === log) showFinished();
      },
    };
  };
  return { open, leave };
}

function opening({ title, shownBefore }: Log, token: string): string {
  const group = formatCommand("group", {}, shownBefore ? `${title} (continued)` : title);
  return `${group}\n${formatCommand("stop-commands", {}, token)}`;
}
