import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Editor, type Position, type Server } from './editor.ts';
import { type Places, placesInDtx, placesInLikeC4 } from './places.ts';
import type { Held } from './process.ts';

/** A folder with a generated programme and the file in it that is edited. */
export interface Project {
  readonly folder: string;
  readonly file: string;
}

/** What is measured of one server in one session. Times are in milliseconds. */
export interface Figures {
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
  /** Asked right after half a name was typed; none where the server offers no completion. */
  readonly completions: readonly number[];
  /** After all this, the garbage collected. */
  readonly held: Held;
  /** The most memory that the server has held, in MB. */
  readonly peak: number;
}

export interface Effort {
  /** How many keystrokes of each server count at most, and at least even where time is over. */
  readonly most: number;
  readonly least: number;
  /** Milliseconds for the keystrokes of all servers together. */
  readonly time: number;
  /** Whether hovers and completions are measured, too. */
  readonly asks: boolean;
}

/** How many keystrokes follow one another in one server before it is the next server's turn; even. */
const block = 10;

/**
 * One session of each server, all at once but by turns: while one works, the others rest, so that a noisy moment of the machine
 * meets all alike. The first keystrokes of each do not count.
 */
export async function sessions(subjects: readonly (readonly [Server, Project])[], effort: Effort): Promise<Figures[]> {
  const all: Session[] = [];
  for (const [server, project] of subjects) all.push(await Session.start(server, project));
  const inTurn = async (step: (session: Session) => Promise<void>) => {
    for (const session of all) await step(session);
  };
  await inTurn(async (session) => {
    await session.type(block);
    session.keystrokes.length = 0;
  });
  const started = performance.now();
  for (let count = 0; count < effort.most && (count < effort.least || performance.now() - started < effort.time); count += block) {
    await inTurn((session) => session.type(block));
  }
  if (effort.asks) for (let turn = 0; turn < 3; turn++) await inTurn((session) => session.ask());
  const figures: Figures[] = [];
  for (const session of all) figures.push(await session.end());
  return figures;
}

/**
 * Types ever on.
 * @returns what the server holds after so many edits as `marks` say, as far as the time (ms) reaches
 */
export async function endure(server: Server, project: Project, marks: readonly number[], time: number): Promise<Map<number, Held>> {
  const session = await Session.start(server, project);
  const held = new Map<number, Held>();
  const started = performance.now();
  for (const mark of marks) {
    while (session.keystrokes.length < mark && performance.now() - started < time) await session.type(block);
    if (session.keystrokes.length >= mark) held.set(mark, await session.held());
  }
  await session.end();
  return held;
}

/** An open file in an editor with a server of its own, and what has been measured of them so far. */
class Session {
  readonly keystrokes: number[] = [];
  private readonly hovers: number[] = [];
  private readonly quietHovers: number[] = [];
  private readonly completions: number[] = [];
  private readonly editor: Editor;
  private readonly places: Places;
  private readonly first: number;
  private saysSomething = true;
  private strokes = 0;
  private questions = 0;

  private constructor(editor: Editor, places: Places, first: number) {
    this.editor = editor;
    this.places = places;
    this.first = first;
  }

  /** Opens the file and waits until the server is at rest. */
  static async start(server: Server, { folder, file }: Project): Promise<Session> {
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
    return new Session(editor, places, first);
  }

  /**
   * So many keystrokes, an even number: one character at a time into labels and at the end of references, and, where other files
   * refer to this one, at the end of names, each time out again, at places spread over the file. The next key is struck when
   * everything that follows from the last has arrived.
   */
  async type(count: number): Promise<void> {
    const { labels, references, referred } = this.places;
    for (let pair = 0; pair < count / 2; pair++) {
      const stroke = this.strokes++;
      const turn = stroke % (referred.length > 0 ? 3 : 2);
      const { at, from } =
        turn === 2 ? spread(referred, stroke) : { at: spread(turn === 0 ? labels : references, stroke), from: undefined };
      const elsewhere = from === undefined ? [] : [from];
      this.keystrokes.push(await this.editor.type(at, 'x', elsewhere), await this.editor.erase(at, 1, elsewhere));
    }
  }

  /** Ten questions of each kind, or as many as a few seconds hold, at least two; none where the file has no places for them. */
  async ask(): Promise<void> {
    const { editor } = this;
    const { labels, names, references, halfTyped } = this.places;
    const hover = async (at: Position) => {
      const { took, answered } = await editor.hover(at);
      this.saysSomething &&= answered;
      return took;
    };
    await this.repeat(names, this.hovers, (at) => editor.typeAndAsk(labels[0] as Position, 'x', () => hover(at)));
    await this.repeat(names, this.quietHovers, hover);
    if (!editor.offersCompletion || halfTyped === '') return;
    const after = (at: Position) => ({ line: at.line, character: at.character + halfTyped.length });
    await this.repeat(references, this.completions, (at) => editor.typeAndAsk(at, halfTyped, () => editor.complete(after(at))));
  }

  held(): Promise<Held> {
    return this.editor.held();
  }

  async end(): Promise<Figures> {
    const { first, keystrokes, hovers, quietHovers, saysSomething, completions } = this;
    const held = await this.held();
    return { first, keystrokes, hovers, quietHovers, saysSomething, completions, held, peak: await this.editor.close() };
  }

  private async repeat(places: readonly Position[], times: number[], question: (at: Position) => Promise<number>): Promise<void> {
    const started = performance.now();
    for (let count = 0; places.length > 0 && count < 10 && (count < 2 || performance.now() - started < 3_000); count++) {
      times.push(await question(spread(places, this.questions++)));
    }
  }
}

/** Sees to it that every version of the edited file has diagnostics: a file without any may be passed over in silence. */
function offend(path: string): void {
  const offence = '\ngoal Unfinished "缺少上级的目标" {\n  parent Nowhere\n}\n';
  if (!readFileSync(path, 'utf8').endsWith(offence)) appendFileSync(path, offence);
}

function spread<T>(places: readonly T[], count: number): T {
  return places[(count * 61) % places.length] as T;
}
