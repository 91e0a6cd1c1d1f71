import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DateProblem, type DayRange, type LocalizedText, parsePoint } from '../../src/time/index.ts';

/** The date, for tests that are not about whether it can be read. */
export function point(text: string): DayRange {
  return sound(parsePoint(text));
}

/** The value, which the test expects not to be a problem. */
export function sound<T extends object>(value: T | DateProblem): T {
  if ('problem' in value) assert.fail(value.problem.en);
  return value;
}

/** The reason, which the test expects to be given. */
export function problemOf(value: object): LocalizedText {
  assert.ok('problem' in value, `no problem with ${JSON.stringify(value)}`);
  return (value as DateProblem).problem;
}

const NEAR = 8;
const WINDOW = 30;

/** Dates of few days close to one another, so that every relation between two of them is common. */
export const closed: fc.Arbitrary<DayRange> = fc
  .tuple(fc.integer({ min: -NEAR, max: NEAR }), fc.integer({ min: 0, max: NEAR }))
  .map(([earliest, more]) => ({ earliest, latest: earliest + more }));

export const openStart = closed.map(({ latest }) => ({ earliest: -Infinity, latest }));
export const openEnd = closed.map(({ earliest }) => ({ earliest, latest: Infinity }));
export const anyDate: fc.Arbitrary<DayRange> = fc.oneof({ weight: 3, arbitrary: closed }, openStart, openEnd);

/** The days around the dates above, far enough out to tell an open side from a closed one. */
export const window: readonly number[] = Array.from({ length: 2 * WINDOW + 1 }, (_, index) => index - WINDOW);

/** The days of a date one by one; those beyond the window relate to other dates as those at its edge do. */
export function daysOf({ earliest, latest }: DayRange): number[] {
  return window.filter((day) => earliest <= day && day <= latest);
}

/** Whether the relation holds whichever of their days the two dates turn out to be. */
export function always(a: DayRange, b: DayRange, holds: (x: number, y: number) => boolean): boolean {
  return daysOf(a).every((x) => daysOf(b).every((y) => holds(x, y)));
}
