const DAY_OR_MONTH: readonly RegExp[] = [/^(\d{4})(\d{2})(\d{2})?$/u, /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?$/u];
const HALF_OR_QUARTER = /^(\d{4})[/.年]?([hq]\d)$/iu;

/**
 * The form Dtx reads of a date in a common other writing: `20240315`, `2024/3/15` and `2024-3-15` become
 * `2024-03-15`, `2024Q1` becomes `2024-Q1`. Undefined for any other text, and for dates that do not begin with the
 * year, as 03/04/2024 is a day of March to some readers and of April to others.
 * The result has the right form but need not be a date: `20240230` becomes `2024-02-30`.
 */
export function rewrite(text: string): string | undefined {
  for (const pattern of DAY_OR_MONTH) {
    const fields = pattern.exec(text)?.slice(1);
    if (fields) return joined(fields);
  }
  const fields = HALF_OR_QUARTER.exec(text)?.slice(1);
  return fields && joined(fields).toUpperCase();
}

function joined(fields: readonly (string | undefined)[]): string {
  return fields.flatMap((field) => field?.padStart(2, '0') ?? []).join('-');
}
