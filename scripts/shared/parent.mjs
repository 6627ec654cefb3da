const LOOK_EVERY_MS = 250;

/**
 * npm hands a signal to the shell between it and us, and that shell ends without handing it on. So
 * the loss of the process that began this one counts as the signal itself.
 */
export function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, LOOK_EVERY_MS);
  watch.unref();
}
