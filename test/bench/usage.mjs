// Loaded into a process that is measured: writes what it cost to the file that LEAVEN_BENCH_USAGE names.
import fs from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  fs.writeFileSync(
    process.env.LEAVEN_BENCH_USAGE,
    JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }),
  );
});
