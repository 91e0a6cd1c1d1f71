/** What is kept of one programme from one check to the next: numbers in rows, and texts. See ./save.ts and ./ledger.ts. */
export interface SavedProgramme {
  readonly head: SavedHead;
  /** JSON of `SavedTexts`, read only when the programme goes on. */
  readonly texts: string;
  readonly rows: Readonly<Record<RowName, Int32Array>>;
}

export interface SavedFile {
  readonly uri: string;
  /** What tells its content from any other. */
  readonly hash: string;
  /** How many elements it declares. */
  readonly elements: number;
  readonly membership: SavedMembership;
}

/** The places count from the start of the file. */
export interface SavedMembership {
  readonly declares: SavedName | undefined;
  readonly partOf: SavedName | undefined;
  readonly others: readonly SavedPlace[];
}

export interface SavedName {
  readonly name: string;
  readonly place: SavedPlace;
}

export interface SavedPlace {
  readonly offset: number;
  readonly end: number;
}

export interface SavedHead {
  readonly name: string;
  /** In the order in which their elements count. */
  readonly files: readonly SavedFile[];
}

export interface SavedTexts {
  /** The names of the elements. */
  readonly names: readonly string[];
  /** The names that lead nowhere. */
  readonly lostNames: readonly string[];
  /** The elements of which that is said. */
  readonly lost: readonly number[];
  readonly conceptLists: readonly (readonly [concepts: readonly string[], elements: number])[];
  /** The problems of files that have some, by their numbers. */
  readonly problems: readonly (readonly [file: number, problems: string])[];
  readonly profile: string;
  readonly standings: readonly SavedStanding[];
  readonly verdicts: readonly (readonly [element: number, findings: readonly SavedFinding[]])[];
  readonly memos: readonly SavedMemo[];
  readonly gathers: readonly SavedGathering[];
}

/** What a reader of the whole programme has read: a number, or a key. */
export type SavedSource = number | string;

export interface SavedStanding {
  readonly check: string;
  readonly isOn: boolean;
  readonly reads: readonly SavedSource[];
}

export interface SavedFinding {
  readonly text: string;
  readonly hasFixes: boolean;
}

export interface SavedMemo {
  readonly number: number;
  /** Undefined where the value cannot be written down. */
  readonly text: string | undefined;
  readonly isWhole: boolean;
  readonly reads: readonly SavedSource[];
}

export interface SavedGathering {
  readonly number: number;
  /** How many elements add something; they stand in the row `gathered`. */
  readonly elements: number;
  /** What each adds, in a line of its own; undefined where all add the same `true`. */
  readonly values: string | undefined;
}

/** The rows, with what stands in them. */
export const rowNames = [
  /** For each passage: file, start, length, two numbers of its fingerprint, its first element; then one more for the end. */
  'passages',
  /** For each element: noun, passage, concept list, where its links, lists and reads begin; then one more for the end. */
  'elements',
  /** For each link: property, and the element it leads to, or `-1 -` the number of the name that leads nowhere. */
  'links',
  /** For each list of those who name an element: property, and where in `from` it begins; then one more for the end. */
  'lists',
  'from',
  /** What verdicts rest on: elements by their numbers, and lists, counted on from there. */
  'reads',
  'gathered',
] as const;

export type RowName = (typeof rowNames)[number];

export const passageColumns = 6;
export const elementColumns = 6;
