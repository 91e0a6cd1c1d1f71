import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Editor, type Position, type Server } from './editor.ts';
import { type Places, placesInDtx, placesInLikeC4 } from './places.ts';
import type { Held } from './process.ts';

/** Times are in milliseconds, memory in MB. */
export interface Session {
  /** From before the server is started to the first diagnostics of the open file. */
  readonly first: number;
  /** One for each keystroke: from before the change is sent until the diagnostics that follow from it have arrived. */
  readonly keystrokes: readonly number[];
  /** Asked about a reference right after a keystroke, before its diagnostics. */
  readonly hovers: readonly number[];
  /** Asked about a reference with nothing changed since the last answer. */
  readonly quietHovers: readonly number[];
  /** Whether the hovers said something. */
  readonly saysSomething: boolean;
  /** Asked right after half a name was typed; undefined where the server offers no completion. */
  readonly completions: readonly number[] | undefined;
  /** After all this, the garbage collected. */
  readonly held: Held;
  readonly peak: number;
}

export interface Effort {
  /** How many keystrokes count at most, and at least even where time is over. */
  readonly most: number;
  readonly least: number;
  /** Milliseconds for the keystrokes of one session. */
  readonly time: number;
}

const warmUp = 10;
const questions = 30;
const questionTime = 5_000;

/** A folder with a generated programme and the file in it that is edited. */
export interface Project {
  readonly folder: string;
  readonly file: string;
}

/**
 * One session of an editor: it opens the file in a server of its own and types one character at a time into labels and at the
 * end of references, and, where other files refer to this one, at the end of names, each time out again, at places spread
 * over the file. The next key is struck when everything that follows from the last has arrived. Then it asks.
 */
export async function session(server: Server, project: Project, effort: Effort): Promise<Session> {
  const { editor, places, first } = await start(server, project);
  const keystrokes: number[] = [];
  const started = performance.now();
  const goesOn = (count: number) =>
    count < warmUp + effort.most && (count < warmUp + effort.least || performance.now() - started < effort.time);
  for (let count = 0; goesOn(count); count += 2) {
    const pair = await strike(editor, places, count);
    if (count >= warmUp) keystrokes.push(...pair);
  }
  const { labels, names, references, halfTyped } = places;
  let saysSomething = names.length > 0;
  const hover = async (at: Position) => {
    const { took, answered } = await editor.hover(at);
    saysSomething &&= answered;
    return took;
  };
  const hovers = await repeat(names, (at) => editor.typeAndAsk(labels[0] as Position, 'x', () => hover(at)));
  const quietHovers = await repeat(names, hover);
  const after = (at: Position) => ({ line: at.line, character: at.character + halfTyped.length });
  const completions = editor.offersCompletion
    ? await repeat(halfTyped === '' ? [] : references, (at) => editor.typeAndAsk(at, halfTyped, () => editor.complete(after(at))))
    : undefined;
  const held = await editor.held();
  return { first, keystrokes, hovers, quietHovers, saysSomething, completions, held, peak: await editor.close() };
}

/**
 * Types ever on, as a session does.
 * @returns what the server holds after so many edits as `marks` say, as far as the time (ms) reaches
 */
export async function endure(server: Server, project: Project, marks: readonly number[], time: number): Promise<Map<number, Held>> {
  const { editor, places } = await start(server, project);
  const held = new Map<number, Held>();
  const started = performance.now();
  const last = Math.max(...marks);
  for (let count = 2; count <= last && performance.now() - started < time; count += 2) {
    await strike(editor, places, count);
    if (marks.includes(count)) held.set(count, await editor.held());
  }
  await editor.close();
  return held;
}

async function start(server: Server, { folder, file }: Project): Promise<{ editor: Editor; places: Places; first: number }> {
  const isDtx = file.endsWith('.dtx');
  if (isDtx) offend(join(folder, file));
  const address = (name: string) => pathToFileURL(join(folder, name)).href;
  const texts = new Map(readdirSync(folder).map((name) => [address(name), readFileSync(join(folder, name), 'utf8')]));
  const uri = address(file);
  const text = texts.get(uri) as string;
  const others = new Map([...texts].filter(([other]) => other !== uri));
  const places = isDtx ? placesInDtx(text, others) : placesInLikeC4(text);
  const from = performance.now();
  const editor = new Editor(server, uri, [...texts.keys()]);
  await editor.open(folder, text);
  const first = performance.now() - from;
  await editor.rest();
  return { editor, places, first };
}

/** Sees to it that every version of the edited file has diagnostics: a file without any may be passed over in silence. */
function offend(path: string): void {
  const offence = '\ngoal Unfinished "缺少上级的目标" {\n  parent Nowhere\n}\n';
  if (!readFileSync(path, 'utf8').endsWith(offence)) appendFileSync(path, offence);
}

/** One character in and out again; which one and where depends on the count. @returns the milliseconds of both */
async function strike(editor: Editor, { labels, references, referred }: Places, count: number): Promise<[number, number]> {
  const turn = (count / 2) % (referred.length > 0 ? 3 : 2);
  const place = <T>(places: readonly T[]) => places[(count * 31) % places.length] as T;
  const { at, from } = turn === 2 ? place(referred) : { at: place(turn === 0 ? labels : references), from: undefined };
  const elsewhere = from === undefined ? [] : [from];
  return [await editor.type(at, 'x', elsewhere), await editor.erase(at, 1, elsewhere)];
}

/** The times of a question at places spread over the file: thirty, or as many as time allows, at least five. */
async function repeat(places: readonly Position[], question: (at: Position) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  const started = performance.now();
  while (places.length > 0 && times.length < questions && (times.length < 5 || performance.now() - started < questionTime)) {
    times.push(await question(places[(times.length * 31) % places.length] as Position));
  }
  return times;
}
