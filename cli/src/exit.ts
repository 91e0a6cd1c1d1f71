/** What the command's exit says to the shell. */
export const exit = {
  /** No finding at or above `--fail-on`. */
  clean: 0,
  /** There is one. */
  found: 1,
  /** The command could not do its work, or not all of it. */
  failed: 2,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
