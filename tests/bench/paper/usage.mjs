/** Loaded before a program that is measured: writes at its end what the whole process took, all threads counted. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Most memory of this program in MB; elsewhere than on Linux that of the process it came from may stand in it. */
const readPeak = (most) => {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return most / 1024;
  }
};

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // A program that starts others, as a browser, says itself what those took.
  const { cpu, megabytes } = globalThis.usageOfChildren ?? { cpu: 0, megabytes: 0 };
  writeFileSync(
    process.env.USAGE_FILE,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6 + cpu, megabytes: readPeak(maxRSS) + megabytes }),
  );
});
