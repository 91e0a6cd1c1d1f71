export type { LocalizedText } from '../text.ts';
export { after, before, between } from './bounds.ts';
export { formatDay } from './calendar.ts';
export { describeDays } from './describe.ts';
export { type Gap, gap } from './gap.ts';
export { notLater, type Order, order } from './order.ts';
export { parsePoint } from './point.ts';
export { span } from './span.ts';
export type { DateProblem, DayRange, Span } from './types.ts';
