// Preloaded into a measured process (--require): tells on file descriptor 3, a line each, what the process holds whenever it
// is asked by SIGUSR2, after the collector of garbage has run, and as it ends what it has used.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const tell = (facts) => writeSync(3, `${JSON.stringify(facts)}\n`);

// Threads preload this file, too; what they use counts as the process's.
if (isMainThread) {
  process.on('SIGUSR2', () => {
    globalThis.gc?.();
    // The pages that the collector has emptied are given back a little later.
    setTimeout(() => {
      globalThis.gc?.();
      const { rss, heapUsed, external } = process.memoryUsage();
      tell({ held: { resident: rss / 1e6, live: (heapUsed + external) / 1e6 } });
    }, 200);
  });
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    tell({ peak: (maxRSS * 1024) / 1e6, cpu: (userCPUTime + systemCPUTime) / 1000 });
  });
}
