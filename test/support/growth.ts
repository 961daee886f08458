/** The most that the process grows while something runs, in bytes. */
export async function growthDuring(action: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  try {
    await action();
  } finally {
    clearInterval(watch);
  }
  return Math.max(most, process.memoryUsage().rss) - before;
}
