/** One line of the table: a figure of ours, beside it at most one reference that was measured in the same run. */
export interface Row {
  readonly work: string;
  readonly measure: string;
  /** Undefined where it could not be measured; `note` says why. */
  readonly value: number | undefined;
  readonly unit: 'ms' | 'MB' | 'µs' | 'exponent';
  readonly reference?: Reference;
  readonly target?: Target;
  readonly note?: string;
  /** From how many runs the figures are. */
  readonly runs?: number;
}

export interface Reference {
  readonly name: string;
  /** In the row's unit; undefined where it could not be measured. */
  readonly value: number | undefined;
  /** Why it could not be measured. */
  readonly why?: string;
  /** Ours by the reference's: the median of the ratios of each round. */
  readonly ratio: number | undefined;
}

/** What is promised: a bound of the ratio where `ratio`, else of the value. */
export interface Target {
  readonly text: string;
  readonly bound: number;
  readonly ratio: boolean;
}

/** At most so many times, or such a part of, the reference. `text` is the factor as people write it; `hint` gives orientation. */
export function atMost(text: string, bound: number, hint?: string): Target {
  return { text: `≤ ${text}${hint === undefined ? '' : ` (${hint})`}`, bound, ratio: true };
}

/** At most so much. */
export function below(bound: number, unit: string): Target {
  return { text: `≤ ${bound} ${unit}`.trimEnd(), bound, ratio: false };
}

/** Whether a target is met; undefined where the row has none, or where its reference could not be measured. */
export function isMet({ value, reference, target }: Row): boolean | undefined {
  if (target === undefined) return undefined;
  if (value === undefined) return false;
  const figure = target.ratio ? reference?.ratio : value;
  return figure === undefined ? undefined : figure <= target.bound;
}

/** The rows as `--json` writes them. */
export function toJsonRows(rows: readonly Row[]): object[] {
  return rows.map((row) => ({
    work: row.work,
    measure: row.measure,
    value: row.value === undefined ? null : Number(row.value.toPrecision(4)),
    unit: row.unit,
    reference: besideText(row, row.reference && `ratio ${ratioText(row)}`) || null,
    target: row.target?.text ?? null,
    met: isMet(row) ?? null,
  }));
}

const heading = ['Work', 'Measure', 'Dtx', 'Beside it, in the same run', 'Ratio', 'Target', 'Met'] as const;

/** The rows as a Markdown table, without the columns that none of them fills. */
export function toMarkdown(rows: readonly Row[]): string {
  const cells = rows.map(cellsOf);
  const filled = heading.map((_, column) => cells.some((row) => row[column] !== ''));
  const line = (row: readonly string[]) =>
    `| ${row
      .filter((_, column) => filled[column])
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...cells.map(line)].join('\n');
}

/** One row for the terminal. */
export function toLine(row: Row): string {
  const [work, measure, value, reference, ratio, target, met] = cellsOf(row) as [string, string, string, string, string, string, string];
  return [
    work.padEnd(44),
    measure.padEnd(34),
    value.padStart(12),
    ` ${reference.padEnd(34)}`,
    ratio.padStart(8),
    ` ${target.padEnd(22)}`,
    met,
  ].join(' ');
}

function cellsOf(row: Row): string[] {
  const { work, measure, target } = row;
  const met = { true: 'yes', false: 'NO', undefined: target === undefined ? '' : 'not known' }[String(isMet(row))] as string;
  const value = row.value === undefined ? '–' : `${figure(row.value)} ${row.unit === 'exponent' ? '' : row.unit}`.trimEnd();
  return [work, measure, value, besideText(row), ratioText(row), target?.text ?? '', met];
}

/** What stands beside our figure, and how it came about. */
function besideText(row: Row, ...more: readonly (string | undefined)[]): string {
  const { reference, runs, note } = row;
  return [reference && `${reference.name} ${referenceText(row)}`, ...more, runs && `n = ${runs}`, note].filter(Boolean).join('; ');
}

function referenceText({ reference, unit }: Row): string {
  return reference?.value === undefined ? (reference?.why ?? 'not measured') : `${figure(reference.value)} ${unit}`;
}

function ratioText({ reference }: Row): string {
  if (reference === undefined) return '';
  return reference.ratio === undefined ? '–' : figure(reference.ratio);
}

function figure(value: number): string {
  return value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);
}
