import { principles } from '../principles/index.ts';
import { tensions } from '../tensions/catalogue.ts';
import { tensionCategory } from '../tensions/evaluate.ts';

/** What can be waived, a principle or a tension, with its category by its id. */
export const waivable: ReadonlyMap<string, string> = new Map([
  ...principles.map(({ id, category }) => [id, category] as const),
  ...tensions.map(({ id }) => [id, tensionCategory] as const),
]);
